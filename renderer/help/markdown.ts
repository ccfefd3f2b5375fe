/** What stands inside a line of a help page. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly page: string; readonly content: readonly Inline[] }
  | { readonly kind: 'break' };

export type HelpBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const ESCAPE = /\\([\\`*_{}[\]()#+\-.!>~|])/;
const CODE = /`([^`]+)`/;
const LINK = /\[([^\]]+)\]\((?:\.\/)?([\w-]+)\.md\)/;
const STRONG = /\*\*(.+?)\*\*/;
const EMPHASIS = /(?<!\*)\*([^*\s](?:[^*]*[^*\s])?)\*(?!\*)/;
const BREAK = /\n/;

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => Inline])[] = [
  [ESCAPE, ([, text = '']) => ({ kind: 'text', text })],
  [CODE, ([, text = '']) => ({ kind: 'code', text })],
  [LINK, ([, words = '', page = '']) => ({ kind: 'link', page, content: inlineOf(words) })],
  [STRONG, ([, words = '']) => ({ kind: 'strong', content: inlineOf(words) })],
  [EMPHASIS, ([, words = '']) => ({ kind: 'emphasis', content: inlineOf(words) })],
  [BREAK, () => ({ kind: 'break' })],
];

/** Links lead to other pages of the help only; whatever is no known form is plain text. */
function inlineOf(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let rest = text;
  while (rest !== '') {
    const matches = FORMS.flatMap(([pattern, make]) => {
      const match = pattern.exec(rest);
      return match ? [{ match, make }] : [];
    });
    const first = matches.toSorted((a, b) => a.match.index - b.match.index)[0];
    const plain = first ? rest.slice(0, first.match.index) : rest;
    if (plain !== '') found.push({ kind: 'text', text: plain });
    if (!first) break;
    found.push(first.make(first.match));
    rest = rest.slice(first.match.index + first.match[0].length);
  }
  return joined(found);
}

/** Neighbouring texts as one: an escape must not part a word. */
function joined(parts: readonly Inline[]): readonly Inline[] {
  return parts.reduce<Inline[]>((all, part) => {
    const last = all.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + part.text };
    } else all.push(part);
    return all;
  }, []);
}

/** Lines run on unless they end in two spaces. */
function runOn(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      return line.trimEnd() + (isLast ? '' : line.endsWith('  ') ? '\n' : ' ');
    })
    .join('');
}

function listItems(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push([line.slice(2)]);
    else items.at(-1)?.push(line.trimStart());
  }
  return items.map(runOn);
}

function blockOf(lines: readonly string[]): HelpBlock {
  const [first = ''] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading) {
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return { kind: 'heading', level, content: inlineOf(heading[2] ?? '') };
  }
  if (first.startsWith('>')) {
    const words = lines.map((line) => line.replace(/^> ?/, ''));
    return { kind: 'quote', content: inlineOf(runOn(words)) };
  }
  if (first.startsWith('- ')) return { kind: 'list', items: listItems(lines).map(inlineOf) };
  return { kind: 'paragraph', content: inlineOf(runOn(lines)) };
}

/**
 * Reads the part of Markdown that the help pages use: headings, paragraphs, quotations, lists,
 * strong and slanted words, code, and links to other pages. Anything else is plain text.
 */
export function helpBlocks(markdown: string): readonly HelpBlock[] {
  const chunks = markdown
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n{2,}/);
  return chunks
    .flatMap((chunk) => {
      const lines = chunk.split('\n');
      const isHeading = (lines[0] ?? '').startsWith('#');
      return isHeading && lines.length > 1 ? [lines.slice(0, 1), lines.slice(1)] : [lines];
    })
    .filter((lines) => lines.some((line) => line !== ''))
    .map(blockOf);
}

/** The words of inline content without their looks. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return ' ';
      return 'text' in part ? part.text : wordsOf(part.content);
    })
    .join('');
}
