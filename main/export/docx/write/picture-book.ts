import { createHash } from 'node:crypto';
import type { Picture } from '#core/model/picture.ts';

/**
 * The pictures of one file. The DOCX library gets a few bytes that stand for each, since it would
 * read and pack megabytes letter by letter; the finished package gets the pictures themselves.
 */
export class PictureBook {
  readonly #pictures = new Map<string, Picture>();
  #count = 0;

  /** The number of the next picture of the file: 1, 2, … */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** The bytes that stand for `picture`: the same for the same one. */
  standIn(picture: Picture): Buffer {
    const name = createHash('sha256').update(picture.data).digest('hex');
    this.#pictures.set(name, picture);
    return Buffer.from(name, 'latin1');
  }

  /** The picture for which the bytes of a part stand; null for any other part. */
  behind(bytes: Uint8Array): Uint8Array | null {
    const picture = this.#pictures.get(Buffer.from(bytes).toString('latin1'));
    return picture ? Buffer.from(picture.data, 'base64') : null;
  }
}
