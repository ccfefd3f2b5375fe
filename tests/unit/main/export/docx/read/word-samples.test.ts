import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/model/text.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';

const SAMPLES = new URL('../../../../../../../shared/samples/nd30/', import.meta.url);

async function read(name: string) {
  const reading = await readDocx(readFileSync(new URL(name, SAMPLES)));
  if (!reading.ok) throw new Error(reading.detail);
  return reading;
}

describe.skipIf(!existsSync(SAMPLES))('documents that Word made', () => {
  it('are read with their words, looks and labels', async () => {
    const { paragraphs, embedded, unchanged } = await read('30_2020_ND_CP.docx');
    expect({ embedded, unchanged }).toEqual({ embedded: null, unchanged: false });
    const words = paragraphs.map(({ runs }) => plainText(runs));
    expect(words.length).toBeGreaterThan(300);
    const article = paragraphs.find(({ runs }) => plainText(runs).startsWith('Điều 1. '));
    expect(plainText(article?.runs ?? []).trimEnd()).toBe('Điều 1. Phạm vi điều chỉnh');
    expect(article?.runs.every(({ bold }) => bold)).toBe(true);
  });

  it('are read with the tables of their forms', async () => {
    const { paragraphs } = await read('Phuluc1.docx');
    expect(paragraphs.some(({ cell }) => cell !== null)).toBe(true);
    expect(paragraphs.some(({ runs }) => plainText(runs).includes('CỘNG HÒA'))).toBe(true);
  });

  it('are known for what they are when they are older .doc', async () => {
    const bytes = readFileSync(new URL('Phuluc1.doc', SAMPLES));
    expect(await readDocx(bytes)).toEqual({
      ok: false,
      code: 'not-a-document',
      detail: 'older binary format',
    });
  });
});
