import { z } from 'zod';
import type { Immutable } from './immutable.ts';

/** One picture may come to so many bytes. Those that are put in here are made far smaller. */
export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;

/** All pictures of one document together: a saved file stays one that can be opened again. */
export const MAX_PICTURES_BYTES = 24 * 1024 * 1024;

/** A file is read that comes to so many bytes, to be made small enough for a document. */
export const MAX_PICTURE_FILE_BYTES = 50 * 1024 * 1024;

/** A picture of more points is small as a file and fills the memory when it is shown. */
export const MAX_PIXELS = 50_000_000;

/** How the bytes of each kind begin, in Base64. */
const BEGINNINGS = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' } as const;

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** So many letters of pictures that were found in order are remembered: those of one document. */
const MOST_REMEMBERED = Math.ceil(MAX_PICTURES_BYTES / 3) * 4;
const remembered = new Set<string>();
let rememberedLetters = 0;

/**
 * A document crosses with every pause in typing, and its pictures stay the same: comparing them with
 * those of before is quicker by far than reading every letter again.
 */
function isBase64(text: string): boolean {
  if (remembered.has(text)) return true;
  if (text.length % 4 !== 0 || !BASE64.test(text)) return false;
  if (rememberedLetters + text.length > MOST_REMEMBERED) {
    remembered.clear();
    rememberedLetters = 0;
  }
  remembered.add(text);
  rememberedLetters += text.length;
  return true;
}

const base64 = z
  .string()
  .max(Math.ceil(MAX_PICTURE_BYTES / 3) * 4, { error: 'picture-too-large' })
  .refine(isBase64, { error: 'not-base64' });

const side = z.int().min(1).max(30_000);

/**
 * A picture with its bytes: no file beside the document, nothing on the network. Its size in points
 * stands beside them, so that the height follows from the width without decoding anything.
 */
export const picture = z
  .strictObject({
    mediaType: z.enum(['image/png', 'image/jpeg']),
    /** The bytes of the file, in Base64. */
    data: base64,
    widthPx: side,
    heightPx: side,
  })
  .refine(({ mediaType, data }) => data.startsWith(BEGINNINGS[mediaType]), {
    error: 'not-a-picture',
    path: ['data'],
  })
  .refine(({ widthPx, heightPx }) => widthPx * heightPx <= MAX_PIXELS, {
    error: 'picture-too-large',
  });

export type Picture = Immutable<z.infer<typeof picture>>;

/** How many bytes the picture itself has. */
export function pictureBytes({ data }: Pick<Picture, 'data'>): number {
  const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0;
  return (data.length / 4) * 3 - padding;
}
