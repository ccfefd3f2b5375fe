import { plainText, type Run } from '#core/model/text.ts';
import { LETTER, pattern } from '#core/text/letter-classes.ts';

/** One mark of Markdown in a line: taken out, and what it switches. */
type Mark = {
  readonly at: number;
  readonly length: number;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
};

type Opener = { readonly line: number; readonly at: number };
type Openers = Map<string, Opener>;

/** No line of a document is longer; the marks of longer ones are left as they stand. */
const LONGEST = 50_000;
const TOKEN = /\\[!-/:-@[-`{-~]|\*+|_+/g;
/** Nothing but signs: a star, a drawn separator, a gap to fill in; never emphasis. */
const SIGNS_ONLY = /^[\s*_\-=~.•+]*$/;
const PREFIX = /^[ \t]{0,8}(?:#{1,6}[ \t]+|>[ \t]?)+/;
const WORD_SIGN = pattern`[${LETTER}\d]`;

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && WORD_SIGN.test(sign);
}

function isInk(sign: string | undefined): boolean {
  return sign !== undefined && sign.trim() !== '';
}

/** Marks that stand together are looked past, so far. */
const MOST_MARKS = 12;

function isMarkSign(sign: string | undefined): boolean {
  return sign === '*' || sign === '_';
}

function signBefore(text: string, at: number): string | undefined {
  let place = at - 1;
  while (at - place < MOST_MARKS && isMarkSign(text[place])) place -= 1;
  return text[place];
}

function signAfter(text: string, at: number): string | undefined {
  let place = at;
  while (place - at < MOST_MARKS && isMarkSign(text[place])) place += 1;
  return text[place];
}

function switching(token: string, on: boolean): Pick<Mark, 'bold' | 'italic'> {
  return { bold: token.length > 1 ? on : null, italic: token.length !== 2 ? on : null };
}

const DROPPED = { bold: null, italic: null } as const;

/** Collects the marks of all lines in one pass; emphasis may span lines but no blank one. */
class Scanner {
  /** By line; most lines have none. */
  readonly marks = new Map<number, Mark[]>();
  private readonly openers: Openers = new Map();
  private readonly strays: { readonly line: number; readonly mark: Mark }[] = [];
  private pairs = 0;

  take(line: number, text: string): void {
    if (text.trim() === '' || text.length > LONGEST) this.openers.clear();
    if (text === '' || text.length > LONGEST || SIGNS_ONLY.test(text)) return;
    const prefix = PREFIX.exec(text);
    if (prefix) this.add(line, { at: 0, length: prefix[0].length, ...DROPPED });
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
      if (token.startsWith('\\')) this.add(line, { at: index, length: 1, ...DROPPED });
      else this.takeToken(line, text, token, index);
    }
  }

  /** Where the source is Markdown at all, marks that close nothing are noise. */
  finish(): ReadonlyMap<number, readonly Mark[]> {
    if (this.pairs > 0) for (const { line, mark } of this.strays) this.add(line, mark);
    for (const marks of this.marks.values()) marks.sort((a, b) => a.at - b.at);
    return this.marks;
  }

  private add(line: number, mark: Mark): void {
    const own = this.marks.get(line);
    if (own) own.push(mark);
    else this.marks.set(line, [mark]);
  }

  private takeToken(line: number, text: string, token: string, at: number): void {
    const { length } = token;
    const isUnderscore = token.startsWith('_');
    if (length > (isUnderscore ? 2 : 3)) return;
    const before = text[at - 1];
    const after = text[at + length];
    // A mark between two letters is none: taken out, it would make one word of two.
    const isInside = isWord(signBefore(text, at)) && isWord(signAfter(text, at + length));
    const opens = isInk(after) && !isInside && (token === '**' || !isWord(before));
    const closes = isInk(before) && !isInside && !(isUnderscore && isWord(after));
    const opener = this.openers.get(token);
    if (closes && opener) this.pair(opener, { line, at }, token);
    else if (opens) this.openers.set(token, { line, at });
    else if (closes && !isUnderscore) this.strays.push({ line, mark: { at, length, ...DROPPED } });
  }

  private pair(from: Opener, to: Opener, token: string): void {
    const { length } = token;
    this.pairs += 1;
    this.add(from.line, { at: from.at, length, ...switching(token, true) });
    this.add(to.line, { at: to.at, length, ...switching(token, false) });
    this.openers.delete(token);
    for (const [other, { line, at }] of this.openers) {
      if (line > from.line || (line === from.line && at > from.at)) this.openers.delete(other);
    }
  }
}

type State = { bold: boolean; italic: boolean };

const NONE: readonly Mark[] = [];

function look(run: Run, text: string, { bold, italic }: State): Run {
  return { ...run, text, ...(bold ? { bold: true } : {}), ...(italic ? { italic: true } : {}) };
}

/** The runs without the marks' signs and with what the marks switch; `state` runs on over lines. */
function applied(runs: readonly Run[], marks: readonly Mark[], state: State): readonly Run[] {
  const result: Run[] = [];
  let offset = 0;
  let next = 0;
  for (const run of runs) {
    const end = offset + run.text.length;
    let from = offset;
    for (let mark = marks[next]; mark && mark.at < end; mark = marks[next]) {
      result.push(look(run, run.text.slice(from - offset, mark.at - offset), state));
      state.bold = mark.bold ?? state.bold;
      state.italic = mark.italic ?? state.italic;
      from = mark.at + mark.length;
      next += 1;
    }
    result.push(look(run, run.text.slice(from - offset), state));
    offset = end;
  }
  return result.filter((run) => run.text !== '');
}

/**
 * Lines of runs with the marks of Markdown (`*`, `**`, `_`, `#`, `>`, escapes) turned into looks.
 * Stars that stand alone, lines of signs and gaps to fill in stay as they are. Linear.
 */
export function emphasised(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const scanner = new Scanner();
  for (const [index, runs] of lines.entries())
    scanner.take(index, runs.length === 0 ? '' : plainText(runs));
  const marks = scanner.finish();
  const state: State = { bold: false, italic: false };
  return lines.map((runs, index) => {
    const own = marks.get(index) ?? NONE;
    return own.length === 0 && !state.bold && !state.italic ? runs : applied(runs, own, state);
  });
}
