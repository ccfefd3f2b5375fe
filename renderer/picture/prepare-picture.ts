import { MAX_PICTURE_BYTES, MAX_PICTURE_FILE_BYTES, type Picture } from '#core/model/picture.ts';
import { readPictureHeader } from '#core/model/picture-header.ts';

/** A picture as a document takes it, and how wide it is to be shown at first. */
export type PreparedPicture = { readonly image: Picture; readonly widthMm: number };
export type PictureTrouble = 'not-a-picture' | 'picture-too-large';

const MM_PER_INCH = 25.4;
/** More points than these an inch no printer shows. */
const MOST_DPI = 300;
/** A picture that does not fill the line is as large as on a screen. */
const SCREEN_DPI = 96;
const LEAST_MM = 20;
/** Paper is no higher. */
const HIGHEST_MM = 297;
const JPEG_QUALITY = 0.9;
/** A larger PNG is a photograph more often than a drawing; JPEG may hold it in far less. */
const LARGE_PNG_BYTES = 1_500_000;

/** How much smaller a picture of so many points is drawn, so that it has enough for the whole line. */
export function shrinking(widthPx: number, heightPx: number, textMm: number): number {
  const most = (mm: number) => Math.ceil((mm / MM_PER_INCH) * MOST_DPI);
  return Math.min(1, most(textMm) / widthPx, most(HIGHEST_MM) / heightPx);
}

/** How wide a picture of so many points is shown at first. */
export function firstWidthMm(widthPx: number, textMm: number): number {
  const natural = (widthPx / SCREEN_DPI) * MM_PER_INCH;
  return Math.round(Math.min(Math.max(natural, LEAST_MM), textMm));
}

type Size = { readonly width: number; readonly height: number };

async function drawn(
  bitmap: ImageBitmap,
  { width, height }: Size,
  type: Picture['mediaType'],
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  if (type === 'image/jpeg') {
    // What shows through on paper is white.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type, quality: JPEG_QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}

async function encoded(bitmap: ImageBitmap, size: Size, isPhoto: boolean): Promise<Uint8Array> {
  if (isPhoto) return drawn(bitmap, size, 'image/jpeg');
  const png = await drawn(bitmap, size, 'image/png');
  if (png.length <= LARGE_PNG_BYTES) return png;
  const jpeg = await drawn(bitmap, size, 'image/jpeg');
  return jpeg.length < png.length / 2 ? jpeg : png;
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Whatever the browser cannot read is no picture: it does not say why.
    return null;
  }
}

/**
 * Makes a picture fit for a document of lines of `textMm`: turned as the camera was held, no more
 * points than a printer shows, nothing hidden in it of place, time or maker. It is always drawn anew,
 * so that what goes into the document is whole.
 */
export async function preparePicture(
  file: Blob,
  textMm: number,
): Promise<PreparedPicture | PictureTrouble> {
  if (file.size > MAX_PICTURE_FILE_BYTES) return 'picture-too-large';
  const bitmap = await bitmapOf(file);
  if (!bitmap) return 'not-a-picture';
  try {
    const scale = shrinking(bitmap.width, bitmap.height, textMm);
    const width = Math.max(Math.round(bitmap.width * scale), 1);
    const height = Math.max(Math.round(bitmap.height * scale), 1);
    const bytes = await encoded(bitmap, { width, height }, file.type === 'image/jpeg');
    const header = readPictureHeader(bytes);
    if (!header) return bytes.length > MAX_PICTURE_BYTES ? 'picture-too-large' : 'not-a-picture';
    const image = { ...header, data: base64(bytes) };
    return { image, widthMm: firstWidthMm(bitmap.width, textMm) };
  } finally {
    bitmap.close();
  }
}
