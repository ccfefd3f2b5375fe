import { CELL_BREAK } from './pipe-tables.ts';

/** What tells that a text was copied with its HTML, and not only words that look like a tag. */
const MARKUP = /<\/(?:p|div|li|td|tr|b|i|u|strong|em|span|h[1-6])>|<br ?\/?>/i;
const ENDS_LINE = /<br ?\/?>[ \t]?\r?\n?|<\/(?:p|div|li|tr|h[1-6])>[ \t]?\r?\n?/gi;
const BREAK = /<br ?\/?>/gi;
const TABLE_ROW = /^[ \t]{0,8}\|.*$/gm;
const BOLD = /<\/?(?:b|strong)>/gi;
const ITALIC = /<\/?(?:i|em)>/gi;
const OTHER =
  /<\/?(?:p|div|span|font|u|a|ul|ol|li|h[1-6]|center|sup|sub|table|tbody|thead|tr|td|th|b|i|strong|em|img)(?: [^<>]{0,1000})?>/gi;

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    shy: '\u00ad',
  }),
);
/** `&agrave;`, `&Ocirc;` and the like: a letter and its mark. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};
const MARKED = /^([a-z])(grave|acute|circ|tilde)$/i;

function named(name: string): string | undefined {
  const [, letter, accent = ''] = MARKED.exec(name) ?? [];
  return letter ? (letter + (ACCENTS[accent] ?? '')).normalize('NFC') : NAMED.get(name);
}

function decoded(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : +decimal);
  });
}

const LIST = /<(\/?)([ou]l|li)(?: [^<>]{0,1000})?>/gi;

/** The items of HTML's lists with the labels that a browser gives them. */
function withLabels(text: string): string {
  const counts: number[] = [];
  return text.replace(LIST, (all, slash: string, name: string) => {
    if (name.toLowerCase() !== 'li') {
      if (slash !== '') counts.pop();
      else counts.push(name.toLowerCase() === 'ol' ? 1 : 0);
      return '';
    }
    if (slash !== '') return all;
    const count = counts.pop() ?? 0;
    counts.push(count > 0 ? count + 1 : 0);
    return count > 0 ? `${count}. ` : '- ';
  });
}

/**
 * A text that was copied with its HTML as plain text: tags become line ends and Markdown's stars,
 * entities the signs that they stand for. Any other text is returned as it is.
 */
export function withoutHtml(text: string): string {
  const plain = MARKUP.test(text)
    ? withLabels(text)
        .replace(TABLE_ROW, (row) => row.replace(BREAK, CELL_BREAK))
        .replace(ENDS_LINE, '\n')
        .replace(BOLD, '**')
        .replace(ITALIC, '*')
        .replace(OTHER, '')
    : text;
  return plain.includes('&') ? decoded(plain) : plain;
}
