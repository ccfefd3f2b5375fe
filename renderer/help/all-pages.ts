// Every help page as text. Imported when help is first asked for: a window starts without it.
const files = import.meta.glob('../../resources/help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The Markdown of each page by its name, which is the name of its rule. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), text]),
);
