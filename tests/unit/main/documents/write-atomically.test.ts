import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWithDisk } from '#main/documents/file-fingerprint.ts';
import { backupPath, writeAtomically } from '#main/documents/write-atomically.ts';
import {
  asOrdinaryUser,
  canMount,
  isRoot,
  tempFolder,
  tinyVolume,
} from '#tests/support/temp-folder.ts';

const OLD = Buffer.from('bản cũ');
const NEW = Buffer.from('bản mới, dài hơn bản cũ');

/** Every legal odd character at once, and a few names that trip programs. */
const ODD_NAMES = [
  'Kế hoạch "số 1" <mới> | 100% \\ *? : ;.docx',
  "it's $HOME `x` & (y) [z] {w} #!~^.docx",
  ' -rf .docx',
  'dòng một\ndòng hai\ttab.docx',
  'Công văn – “khẩn” 🇻🇳 \u202Etxt.docx',
  'Kế hoạch.docx'.normalize('NFD'),
  'NUL.docx',
  '...docx',
  `${'ệ'.repeat(83)}.docx`,
];

describe('a write that succeeds', () => {
  test('makes the file, says what it holds and leaves nothing else', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.docx');
    const result = await writeAtomically(file, NEW);
    expect(result).toMatchObject({ ok: true, value: { size: NEW.length } });
    expect(readFileSync(file)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['a.docx']);
    if (result.ok) expect(await compareWithDisk(file, result.value)).toBe('same');
  });

  test('keeps exactly one backup: what the file held before', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.docx');
    for (const content of ['1', '2', '3']) {
      await writeAtomically(file, Buffer.from(content), { keepBackup: true });
    }
    expect(readFileSync(file, 'utf8')).toBe('3');
    expect(readFileSync(backupPath(file) ?? '', 'utf8')).toBe('2');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test.skipIf(process.platform === 'win32')('hides the backup', () => {
    expect(backupPath('/x/Kế hoạch.docx')).toBe('/x/.Kế hoạch.docx~');
  });

  test.skipIf(process.platform === 'win32')('keeps the mode and writes through links', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'thật.docx');
    const alias = path.join(folder, 'liên kết.docx');
    writeFileSync(file, OLD);
    chmodSync(file, 0o640);
    symlinkSync(file, alias);
    await writeAtomically(alias, NEW);
    expect(lstatSync(alias).isSymbolicLink()).toBe(true);
    expect(readFileSync(file)).toEqual(NEW);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32').each(ODD_NAMES)('takes the name %j', async (name) => {
    const folder = tempFolder();
    const file = path.join(folder, name);
    writeFileSync(file, OLD);
    expect((await writeAtomically(file, NEW, { keepBackup: true })).ok).toBe(true);
    expect(readFileSync(file)).toEqual(NEW);
    const backup = backupPath(file);
    if (backup) expect(readFileSync(backup)).toEqual(OLD);
    expect(readdirSync(folder)).toHaveLength(backup ? 2 : 1);
  });
});

/** The old file as it was, and nothing beside it. */
function expectUntouched(file: string) {
  expect(readFileSync(file)).toEqual(OLD);
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
}

describe.skipIf(process.platform === 'win32')('in folders of which little is allowed', () => {
  test('a folder that may not be listed is written to all the same', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, OLD);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o333);
    const result = await asOrdinaryUser(() => writeAtomically(file, NEW));
    expect(result).toMatchObject({ ok: true });
    expect(readFileSync(file)).toEqual(NEW);
  });

  test('a temporary file that cannot be taken away changes no answer', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, OLD);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o777);
    const calledOff = { ok: false, code: 'changed-on-disk' } as const;
    const beforeReplace = async () => {
      if (isRoot) process.seteuid?.(0);
      chmodSync(folder, 0o555);
      if (isRoot) process.seteuid?.(65534);
      return calledOff;
    };
    const result = await asOrdinaryUser(() => writeAtomically(file, NEW, { beforeReplace }));
    chmodSync(folder, 0o755);
    expect(result).toEqual(calledOff);
    expect(readFileSync(file)).toEqual(OLD);
  });
});

describe('a write that fails leaves the old file and no litter', () => {
  test.skipIf(process.platform === 'win32')('in a folder without write permission', async () => {
    const folder = tempFolder();
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, OLD);
    chmodSync(folder, 0o555);
    const result = await asOrdinaryUser(() => writeAtomically(file, NEW, { keepBackup: true }));
    chmodSync(folder, 0o755);
    expect(result).toMatchObject({ ok: false, code: 'permission-denied' });
    expectUntouched(file);
  });

  test.skipIf(process.platform === 'win32')(
    'where the file itself is write-protected',
    async () => {
      const folder = tempFolder();
      const file = path.join(folder, 'a.docx');
      writeFileSync(file, OLD);
      chmodSync(file, 0o444);
      chmodSync(folder, 0o777);
      const result = await asOrdinaryUser(() => writeAtomically(file, NEW));
      expect(result).toMatchObject({ ok: false, code: 'permission-denied' });
      expectUntouched(file);
    },
  );

  test.skipIf(!canMount)('on a read-only volume (needs the right to mount)', async () => {
    const { folder, makeReadOnly } = tinyVolume(64);
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, OLD);
    makeReadOnly();
    expect(await writeAtomically(file, NEW)).toMatchObject({ ok: false, code: 'read-only' });
    expectUntouched(file);
  });

  test.skipIf(!canMount)('on a full disk (needs the right to mount)', async () => {
    const { folder } = tinyVolume(64);
    const file = path.join(folder, 'a.docx');
    writeFileSync(file, OLD);
    const result = await writeAtomically(file, Buffer.alloc(200_000, 1), { keepBackup: true });
    expect(result).toMatchObject({ ok: false, code: 'disk-full' });
    expectUntouched(file);
  });

  test('in a folder that vanished', async () => {
    const folder = path.join(tempFolder(), 'mạng');
    mkdirSync(folder);
    rmSync(folder, { recursive: true });
    const result = await writeAtomically(path.join(folder, 'a.docx'), NEW);
    expect(result).toMatchObject({ ok: false, code: 'unavailable' });
    expect(existsSync(folder)).toBe(false);
  });

  test('where a file stands in place of the folder', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'x'), OLD);
    const result = await writeAtomically(path.join(folder, 'x', 'a.docx'), NEW);
    expect(result).toMatchObject({ ok: false, code: 'unavailable' });
  });

  test('where the name is too long for the disk', async () => {
    const file = path.join(tempFolder(), `${'ệ'.repeat(100)}.docx`);
    expect(await writeAtomically(file, NEW)).toMatchObject({ ok: false, code: 'unavailable' });
  });

  test('where the target is a folder or a device', async () => {
    const folder = tempFolder();
    expect(await writeAtomically(folder, NEW)).toMatchObject({ ok: false, code: 'unavailable' });
    if (process.platform === 'linux') {
      expect(await writeAtomically('/dev/full', NEW)).toMatchObject({ code: 'unavailable' });
    }
  });

  test('when it is called off before the replacing', async () => {
    const file = path.join(tempFolder(), 'a.docx');
    writeFileSync(file, OLD);
    const calledOff = { ok: false, code: 'changed-on-disk' } as const;
    const result = await writeAtomically(file, NEW, {
      keepBackup: true,
      beforeReplace: async () => calledOff,
    });
    expect(result).toEqual(calledOff);
    expectUntouched(file);
  });

  test('when a bug strikes on the way, which is thrown', async () => {
    const file = path.join(tempFolder(), 'a.docx');
    writeFileSync(file, OLD);
    const bug = new TypeError('bug');
    const write = writeAtomically(file, NEW, { beforeReplace: () => Promise.reject(bug) });
    await expect(write).rejects.toBe(bug);
    expectUntouched(file);
  });
});

test('no failure tells the path', async () => {
  const result = await writeAtomically(path.join(tempFolder(), 'bí mật', 'a.docx'), NEW);
  expect(JSON.stringify(result)).not.toContain('bí mật');
});
