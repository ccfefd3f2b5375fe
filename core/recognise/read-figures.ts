import type { Block, Figure } from '#core/model/block.ts';
import type { NewId } from '#core/model/new-id.ts';
import { plainText } from '#core/model/text.ts';
import type { Line } from './line.ts';
import type { SourcePicture } from './styled-paragraph.ts';

/** Words that begin as captions do: `Hình 1. …`, `Sơ đồ 2: …`, `Ảnh: …`. */
const CAPTION = /^(?:hình|ảnh|sơ đồ|biểu đồ|bản đồ)(?:\s|[.:]|$)/iu;
const LONGEST_CAPTION = 300;
const USUAL_WIDTH_MM = 120;
const WIDTH_MM = { least: 5, most: 500 };

/** A picture of a source as a block; none for one that cannot be shown. */
export function figureOf({ image, widthMm, altText }: SourcePicture, id: string): Figure | null {
  if (!image) return null;
  const width = Math.min(Math.max(widthMm ?? USUAL_WIDTH_MM, WIDTH_MM.least), WIDTH_MM.most);
  return { kind: 'figure', id, image, widthMm: width, align: 'center', altText, caption: [] };
}

/** The pictures behind `lines`, each once. */
export function picturesOf(lines: readonly Line[]): readonly SourcePicture[] {
  return [...new Set(lines.flatMap(({ pictures = [] }) => pictures))];
}

/** The pictures behind `lines` as blocks. */
export function figuresOf(lines: readonly Line[], newId: NewId): readonly Figure[] {
  return picturesOf(lines).flatMap((each) => figureOf(each, newId()) ?? []);
}

function isCaption(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.runs);
  return text.length <= LONGEST_CAPTION && CAPTION.test(text);
}

/** `body` with the words beneath each picture as its caption. */
export function captioned(body: readonly Block[]): readonly Block[] {
  return body.flatMap((block, index): readonly Block[] => {
    const [before, next] = [body[index - 1], body[index + 1]];
    if (before?.kind === 'figure' && isCaption(block)) return [];
    if (block.kind !== 'figure' || next?.kind !== 'paragraph' || !isCaption(next)) return [block];
    return [{ ...block, caption: next.runs }];
  });
}
