/** The pages as blob URLs, which show an SVG without giving it any way into the window. */
export function urlsOf(pages: readonly string[]): readonly string[] {
  return pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
}

export function revoke(urls: readonly string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}
