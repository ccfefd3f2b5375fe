/** The pages to print as SVG, and their paper in millimetres. */
export type PrintJob = {
  readonly title: string;
  readonly pages: readonly string[];
  readonly widthMm: number;
  readonly heightMm: number;
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** One sheet a page, without margins of the browser's own: the pages bring theirs. */
export function printableHtml({ title, pages, widthMm, heightMm }: PrintJob): string {
  const size = `width:${widthMm}mm;height:${heightMm}mm`;
  // A hair lower than the sheet: rounded up to pixels a full one would run over onto a next sheet.
  const sheet = `width:${widthMm}mm;height:${heightMm - 0.3}mm;overflow:hidden`;
  const style =
    `@page{size:${widthMm}mm ${heightMm}mm;margin:0}html,body{margin:0}svg{display:block;${size}}` +
    `div{${sheet}}div:not(:last-child){break-after:page}`;
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>`;
  const sheets = pages.map((page) => `<div>${page}</div>`).join('');
  return `<!doctype html><html lang="vi"><head>${head}</head><body>${sheets}</body></html>`;
}
