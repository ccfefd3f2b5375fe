import { folded, searchWords } from '#core/text/words.ts';
import { type HelpBlock, helpBlocks, wordsOf } from './markdown.ts';

export type HelpPage = {
  /** Also the id of the rule that it explains. */
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
  /** All its words without their marks, for searching. */
  readonly words: string;
};

export type HelpBook = ReadonlyMap<string, HelpPage>;

export function helpPage(name: string, markdown: string): HelpPage {
  const blocks = helpBlocks(markdown);
  const [first] = blocks;
  const title = first?.kind === 'heading' ? wordsOf(first.content) : name;
  return { name, title, blocks, words: folded(markdown) };
}

let book: Promise<HelpBook> | null = null;

/** The pages of the help, read once. */
export function helpBook(): Promise<HelpBook> {
  book ??= import('./all-pages.ts').then(
    ({ PAGES }) => new Map(Array.from(PAGES, ([name, text]) => [name, helpPage(name, text)])),
  );
  return book;
}

/** The pages in which every word of `query` stands, by title; marks may be left out. */
export function findPages(pages: HelpBook, query: string): readonly HelpPage[] {
  const words = searchWords(query);
  const { compare } = new Intl.Collator('vi');
  const says = (text: string) => words.every((word) => text.includes(word));
  const found = [...pages.values()]
    .filter((page) => says(page.words))
    .toSorted((a, b) => compare(a.title, b.title));
  const byTitle = found.filter(({ title }) => says(folded(title)));
  return [...byTitle, ...found.filter((page) => !byTitle.includes(page))];
}
