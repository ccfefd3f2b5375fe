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
  const style =
    `@page{size:${widthMm}mm ${heightMm}mm;margin:0}html,body{margin:0}` +
    `svg{display:block;width:${widthMm}mm;height:${heightMm}mm;break-inside:avoid}` +
    'svg:not(:last-child){break-after:page}';
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>`;
  return `<!doctype html><html lang="vi"><head>${head}</head><body>${pages.join('')}</body></html>`;
}
