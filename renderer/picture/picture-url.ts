import type { Picture } from '#core/model/picture.ts';

/** So many pictures are kept ready to be drawn again. */
const MOST = 60;
const urls = new Map<string, string>();

export function bytesOf({ data }: Picture): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
}

/**
 * A URL under which the window may show the picture: of a blob, since the policy of the page lets in
 * nothing else. The oldest are let go; what is drawn stays drawn.
 */
export function pictureUrl(picture: Picture): string {
  const known = urls.get(picture.data);
  if (known !== undefined) return known;
  const url = URL.createObjectURL(new Blob([bytesOf(picture)], { type: picture.mediaType }));
  urls.set(picture.data, url);
  for (const [data, old] of urls) {
    if (urls.size <= MOST) break;
    URL.revokeObjectURL(old);
    urls.delete(data);
  }
  return url;
}
