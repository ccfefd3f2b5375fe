import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTogether } from '#main/documents/write-together.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

function files(folder: string, ...names: readonly string[]) {
  return names.map((name) => ({ path: path.join(folder, name), bytes: bytes(`mới ${name}`) }));
}

describe('writing together', () => {
  it('writes all, over old files and beside them', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'b'), 'cũ', { mode: 0o640 });
    expect(await writeTogether(files(folder, 'a', 'b'))).toEqual({ ok: true, value: null });
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    expect([text(folder, 'a'), text(folder, 'b')]).toEqual(['mới a', 'mới b']);
    expect(statSync(path.join(folder, 'b')).mode & 0o777).toBe(0o640);
  });

  it('shows what was written before it stands in its place', async () => {
    const folder = tempFolder();
    const seen: string[] = [];
    const refused = { ok: false, code: 'no' } as const;
    const result = await writeTogether(files(folder, 'a', 'b'), async (paths) => {
      for (const each of paths) seen.push(readFileSync(each, 'utf8'));
      return refused;
    });
    expect(result).toEqual(refused);
    expect(seen).toEqual(['mới a', 'mới b']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes nothing when one place is taken by a folder', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'b'));
    expect(await writeTogether(files(folder, 'a', 'b'))).toMatchObject({ code: 'unavailable' });
    expect(readdirSync(folder)).toEqual(['b']);
  });

  it('takes back what was renamed when a later renaming fails', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'a'), 'cũ');
    // Between writing and renaming somebody puts a folder where the last file is to stand.
    const result = await writeTogether(files(folder, 'a', 'b', 'c'), async () => {
      mkdirSync(path.join(folder, 'c'));
      return null;
    });
    expect(result).toMatchObject({ ok: false });
    expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
    expect(text(folder, 'a')).toBe('cũ');
  });

  it('writes nothing where the folder is gone', async () => {
    const folder = tempFolder();
    const result = await writeTogether(files(path.join(folder, 'không có'), 'a'));
    expect(result).toMatchObject({ ok: false, code: 'unavailable' });
  });
});
