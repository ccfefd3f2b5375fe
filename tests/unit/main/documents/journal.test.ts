import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { createJournal } from '#main/documents/journal.ts';
import { letter } from '#tests/support/documents.ts';
import { canMount, tempFolder, tinyVolume } from '#tests/support/temp-folder.ts';

const ID = '0b9b8a52-3f6c-4a93-9d77-3f0f5d6ad001';
const OTHER = '0b9b8a52-3f6c-4a93-9d77-3f0f5d6ad002';

function draft(subject: string): OfficialDocument {
  return letter({ header: { subject } });
}

function entry(id: string, subject: string) {
  return { id, title: subject, base: null, document: draft(subject) };
}

/** The journal as the program finds it after the one that wrote it was killed. */
function afterCrash(folder: string) {
  return createJournal(folder);
}

async function subjects(folder: string) {
  const entries = await afterCrash(folder).orphans();
  return entries.map((each) => each.document.header.subject);
}

describe('writing', () => {
  test('what was answered is there after a crash, whole', async () => {
    const folder = path.join(tempFolder(), 'journal');
    expect(await createJournal(folder).write(1, entry(ID, 'về việc một'))).toEqual({
      ok: true,
      value: {},
    });
    const [found] = await afterCrash(folder).orphans();
    expect(found?.document).toEqual(draft('về việc một'));
  });

  test('a burst ends with the last words, and each answer means they are safe', async () => {
    const folder = tempFolder();
    const journal = createJournal(folder);
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const onDiskAtAnswer = await Promise.all(
      numbers.map(async (number) => {
        await journal.write(1, entry(ID, `lần ${number}`));
        const { title } = JSON.parse(readFileSync(path.join(folder, `${ID}.json`), 'utf8'));
        return Number(title.slice('lần '.length));
      }),
    );
    numbers.forEach((number) => {
      expect(onDiskAtAnswer[number]).toBeGreaterThanOrEqual(number);
    });
    expect(await subjects(folder)).toEqual(['lần 49']);
    expect(readdirSync(folder)).toEqual([`${ID}.json`]);
  });

  test('a discard after writes leaves nothing behind', async () => {
    const folder = tempFolder();
    const journal = createJournal(folder);
    const writes = [1, 2, 3].map((number) => journal.write(1, entry(ID, `lần ${number}`)));
    await Promise.all([...writes, journal.discard(ID, 1)]);
    expect(readdirSync(folder)).toEqual([]);
    await journal.discard(ID, 1);
  });

  test('a folder that cannot be made is a failure', async () => {
    const folder = path.join(tempFolder(), 'a', 'journal');
    writeFileSync(path.join(folder, '../..', 'a'), 'a file in the way');
    const result = await createJournal(folder).write(1, entry(ID, 'một'));
    expect(result).toMatchObject({ ok: false, code: 'unavailable' });
  });

  test.skipIf(!canMount)('a full disk is told and keeps the last whole entry', async () => {
    const { folder } = tinyVolume(64);
    const journal = createJournal(folder);
    await journal.write(1, entry(ID, 'còn nguyên'));
    const huge = { ...entry(ID, 'x'), document: letter({ header: { subject: 'x'.repeat(9e3) } }) };
    writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(52_000));
    expect(await journal.write(1, huge)).toMatchObject({ ok: false, code: 'disk-full' });
    expect(await subjects(folder)).toEqual(['còn nguyên']);
  });
});

describe('recovering', () => {
  test('newest first', async () => {
    const folder = tempFolder();
    let minute = 0;
    const journal = createJournal(folder, () => new Date(Date.UTC(2026, 10, 21, 8, minute++)));
    await journal.write(1, entry(ID, 'cũ'));
    await journal.write(1, entry(OTHER, 'mới'));
    expect(await subjects(folder)).toEqual(['mới', 'cũ']);
  });

  test('work of living windows is not offered; of a dead window it is', async () => {
    const folder = tempFolder();
    const journal = createJournal(folder);
    await journal.write(1, entry(ID, 'một'));
    await journal.write(2, entry(OTHER, 'hai'));
    expect(await journal.orphans()).toEqual([]);
    journal.release(2);
    expect((await journal.orphans()).map((each) => each.id)).toEqual([OTHER]);
  });

  test('what one window took over is not offered to the next, and stays until discarded', async () => {
    const folder = tempFolder();
    await createJournal(folder).write(1, entry(ID, 'một'));
    const journal = afterCrash(folder);
    expect((await journal.recover(ID, 7))?.title).toBe('một');
    expect(await journal.orphans()).toEqual([]);
    expect(await subjects(folder)).toEqual(['một']);
  });

  test('broken entries are put aside and hide nothing', async () => {
    const folder = tempFolder();
    await createJournal(folder).write(1, entry(ID, 'nguyên vẹn'));
    const whole = readFileSync(path.join(folder, `${ID}.json`), 'utf8');
    const broken = ['', whole.slice(0, 200), '{}', '[]', 'null', '\0\0\0', '{"id":1}'];
    broken.forEach((text, index) => {
      writeFileSync(path.join(folder, `broken-${index}.json`), text);
    });
    expect(await subjects(folder)).toEqual(['nguyên vẹn']);
    const aside = readdirSync(folder).filter((name) => name.endsWith('.broken'));
    expect(aside).toHaveLength(broken.length);
  });

  test('an entry that the system does not let us read hides nothing', async () => {
    const folder = tempFolder();
    await createJournal(folder).write(1, entry(ID, 'nguyên vẹn'));
    mkdirSync(path.join(folder, `${OTHER}.json`));
    expect(await subjects(folder)).toEqual(['nguyên vẹn']);
    expect(await afterCrash(folder).recover(OTHER, 1)).toBeNull();
  });

  test('of two windows that were offered the same, one gets it and the other cannot drop it', async () => {
    const folder = tempFolder();
    await createJournal(folder).write(1, entry(ID, 'một'));
    const journal = afterCrash(folder);
    const taken = await Promise.all([journal.recover(ID, 7), journal.recover(ID, 8)]);
    expect(taken.filter((each) => each !== null)).toHaveLength(1);
    await journal.discard(ID, taken[0] === null ? 7 : 8);
    expect(await subjects(folder)).toEqual(['một']);
  });

  test('an entry that is gone, and a journal that never was, recover nothing', async () => {
    const folder = path.join(tempFolder(), 'journal');
    expect(await createJournal(folder).recover(ID, 1)).toBeNull();
    expect(await createJournal(folder).orphans()).toEqual([]);
    mkdirSync(folder);
    expect(await createJournal(folder).recover(ID, 1)).toBeNull();
    expect(existsSync(path.join(folder, `${ID}.json`))).toBe(false);
  });
});
