import { describe, expect, test } from 'vitest';
import { blankDocument } from '#core/model/blank-document.ts';
import { createPagePictures, pageDrawer } from '#renderer/gallery/page-pictures.ts';

const document = blankDocument('party', 'cong-van');

describe('pictures of first pages', () => {
  test('one is drawn at a time, each once', async () => {
    const events: string[] = [];
    let drawn = 0;
    const pictures = createPagePictures(async () => {
      drawn += 1;
      const name = `picture ${drawn}`;
      events.push(`begin ${name}`);
      await Promise.resolve();
      events.push(`end ${name}`);
      return name;
    });
    const asked = ['a', 'b', 'a'].map((key) => pictures.get(key, () => document));
    expect(await Promise.all(asked)).toEqual(['picture 1', 'picture 2', 'picture 1']);
    expect(events).toEqual([
      'begin picture 1',
      'end picture 1',
      'begin picture 2',
      'end picture 2',
    ]);
  });

  test('what could not be drawn is tried again, and stops none of the others', async () => {
    const answers = [null, 'later', 'second'];
    const pictures = createPagePictures(async () => answers.shift() ?? null);
    expect(await pictures.get('a', () => document)).toBeNull();
    expect(await pictures.get('a', () => document)).toBe('later');
    const broken = createPagePictures(async (asked) => {
      if (asked.header.subject === 'hỏng') throw new Error('broken');
      return 'drawn';
    });
    const failing = { ...document, header: { ...document.header, subject: 'hỏng' } };
    await expect(broken.get('x', () => failing)).rejects.toThrow('broken');
    expect(await broken.get('y', () => document)).toBe('drawn');
  });

  test('a page passed over is asked for again; a failure is not', async () => {
    const codes = ['superseded', 'export-failed'] as const;
    let calls = 0;
    const draw = pageDrawer({
      call: async () => {
        const code = codes[calls];
        calls += 1;
        return (
          code
            ? { ok: false, code }
            : { ok: true, value: { pages: [{ key: 'p1', blocks: '', svg: '<svg/>' }] } }
        ) as never;
      },
    });
    expect(await draw(document)).toBeNull();
    expect(calls).toBe(2);
    expect(await draw(document)).toBe('<svg/>');
  });
});
