import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Composition } from '#core/compose/composition.ts';
import type { Picture } from '#core/model/picture.ts';

/** What keeps files in memory for Typst, as if they lay on the disk. */
type ShadowFiles = {
  readonly mapShadow: (path: string, content: Buffer) => void;
  readonly unmapShadow: (path: string) => void;
};

/** The name of a picture beside the layout: the same for the same bytes. */
export function pictureFile({ data, mediaType }: Picture): string {
  const name = createHash('sha256').update(data).digest('hex').slice(0, 32);
  return `picture-${name}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}

/** Pictures stand in the flow itself, never in columns or tables. */
function picturesIn({ sections }: Composition): ReadonlyMap<string, Picture> {
  const nodes = sections.flatMap(({ flow }) => flow);
  return new Map(
    nodes.flatMap((node) =>
      node.kind === 'figure' ? [[pictureFile(node.image), node.image]] : [],
    ),
  );
}

/**
 * Lays the pictures of `composition` where `resources/typst` finds them, and takes those away that no
 * page shows any more.
 *
 * @param shown - the names that lie there
 * @returns the names that lie there now
 */
export function mapPictures(
  files: ShadowFiles,
  folder: string,
  composition: Composition,
  shown: ReadonlySet<string>,
): ReadonlySet<string> {
  const pictures = picturesIn(composition);
  for (const name of shown) if (!pictures.has(name)) files.unmapShadow(path.join(folder, name));
  for (const [name, { data }] of pictures) {
    if (!shown.has(name)) files.mapShadow(path.join(folder, name), Buffer.from(data, 'base64'));
  }
  return new Set(pictures.keys());
}
