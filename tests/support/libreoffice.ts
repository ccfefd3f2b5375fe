import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Whether LibreOffice is here; tests that need it say that they are skipped without it. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Converts all files in one run, with a profile of its own. `convertTo` is LibreOffice's word. */
async function convertAll(
  documents: ReadonlyMap<string, Uint8Array>,
  convertTo: 'pdf' | 'docx',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'van-thu-office-'));
  try {
    const out = path.join(folder, 'out');
    await mkdir(out);
    const names = [...documents.keys()];
    const files = names.map((name) => path.join(folder, `${name}.docx`));
    for (const [index, bytes] of [...documents.values()].entries()) {
      await writeFile(files[index] ?? '', bytes);
    }
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const target = ['--convert-to', convertTo, '--outdir', out];
    await promisify(execFile)(
      'soffice',
      ['--headless', `-env:UserInstallation=${profile}`, ...target, ...files],
      { timeout: 110_000 },
    );
    const entries = names.map(async (name) => {
      return [
        name,
        new Uint8Array(await readFile(path.join(out, `${name}.${convertTo}`))),
      ] as const;
    });
    return new Map(await Promise.all(entries));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The PDF that LibreOffice makes of each DOCX, by name. Names must be fit for files. */
export function convertToPdf(documents: ReadonlyMap<string, Uint8Array>) {
  return convertAll(documents, 'pdf');
}

/** Each DOCX as LibreOffice saves it again. */
export function saveAgain(documents: ReadonlyMap<string, Uint8Array>) {
  return convertAll(documents, 'docx');
}
