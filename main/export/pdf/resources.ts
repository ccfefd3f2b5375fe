import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Native code cannot read inside an archive; what it needs lies unpacked beside it. */
function outsideArchive(file: string): string {
  return file.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}

/**
 * The application's `resources/` folder: beside `dist/` in a build and in the packed application,
 * at the root of a checkout.
 *
 * @throws Error when there is none, which a broken installation alone can cause
 */
export function resourcesFolder(): string {
  const start = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'resources');
    if (fs.existsSync(path.join(candidate, 'typst'))) return outsideArchive(candidate);
    if (folder === path.dirname(folder)) throw new Error(`no resources/typst above ${start}`);
  }
}

/** Where Tinos lies, the font of the same metrics for machines without Times New Roman. */
export function fontsFolder(): string {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@expo-google-fonts/tinos/package.json');
  return outsideArchive(path.dirname(file));
}
