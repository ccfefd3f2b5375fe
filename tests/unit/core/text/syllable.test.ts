import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSyllable,
  parseSyllable,
  toneStyle,
  withToneStyle,
  writeSyllable,
} from '#core/text/syllable.ts';
import { onsets, rhymes } from '#core/text/syllable-inventory.ts';
import type { Tone } from '#core/text/syllable-tone.ts';

const tones: readonly Tone[] = ['ngang', 'huyen', 'sac', 'hoi', 'nga', 'nang'];

describe('parseSyllable', () => {
  it.each([
    ['nghiêng', 'ngh', 'iêng', 'ngang'],
    ['Đảng', 'đ', 'ang', 'hoi'],
    ['gì', 'gi', 'i', 'huyen'],
    ['gìn', 'gi', 'in', 'huyen'],
    ['giếng', 'gi', 'iêng', 'sac'],
    ['giải', 'gi', 'ai', 'hoi'],
    ['giữa', 'gi', 'ưa', 'nga'],
    ['quốc', 'qu', 'ôc', 'sac'],
    ['quyền', 'qu', 'yên', 'huyen'],
    ['quý', 'qu', 'y', 'sac'],
    ['ý', '', 'y', 'sac'],
    ['yếu', '', 'yêu', 'sac'],
    ['khuỷu', 'kh', 'uyu', 'hoi'],
    ['thuở', 'th', 'uơ', 'hoi'],
    ['xoong', 'x', 'oong', 'ngang'],
    ['buýt', 'b', 'uyt', 'sac'],
  ])('reads %s as onset, rhyme and tone', (text, onset, rhyme, tone) => {
    expect(parseSyllable(text)).toEqual({ onset, rhyme, tone, style: 'neutral' });
  });

  it.each(
    'ngiêng nghành kông cẽ gẽ ghà quôc phap mach hiên̉ hộp̣ bắn̉ tac ngòai hoàan qúy gìa cuả thúân tìên ddảng nhièu ưong bua̒ cuân viêt iên kyên wa jo zu fa'.split(
      ' ',
    ),
  )('refuses %s', (text) => {
    expect(isSyllable(text)).toBe(false);
  });

  it.each('hòa hoà ủy uỷ thúy thuý khỏe khoẻ ỦY Uỷ'.split(' '))(
    'accepts %s in either tone style',
    (text) => {
      expect(isSyllable(text)).toBe(true);
    },
  );

  it('never throws and gives back what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const syllable = parseSyllable(text);
        return syllable === undefined || isSyllable(writeSyllable(syllable));
      }),
    );
  });

  it('reads every combination that it can write back to the same parts', () => {
    const parts = fc.record({
      onset: fc.constantFrom('', ...onsets),
      rhyme: fc.constantFrom(...rhymes),
      tone: fc.constantFrom(...tones),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom('old', 'new'), (made, style) => {
        const written = writeSyllable(made, style);
        const read = parseSyllable(written);
        if (read === undefined) return;
        expect(writeSyllable(read, style)).toBe(written);
        expect(read.tone).toBe(made.tone);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets a stop take only sắc or nặng', () => {
    const stops = [...rhymes].filter((rhyme) => /(?:[cpt]|ch)$/.test(rhyme));
    fc.assert(
      fc.property(
        fc.constantFrom('đ', 'th', 'l'),
        fc.constantFrom(...stops),
        fc.constantFrom(...tones),
        (onset, rhyme, tone) => {
          if (tone === 'sac' || tone === 'nang') return;
          expect(isSyllable(writeSyllable({ onset, rhyme, tone }))).toBe(false);
        },
      ),
    );
  });
});

describe('tone style', () => {
  it.each([
    ['hòa', 'old'],
    ['ủy', 'old'],
    ['KHỎE', 'old'],
    ['hoà', 'new'],
    ['uỷ', 'new'],
    ['quý', 'neutral'],
    ['toàn', 'neutral'],
    ['xã', 'neutral'],
    ['https', 'neutral'],
  ])('of %s is %s', (text, style) => {
    expect(toneStyle(text)).toBe(style);
  });

  it('changes only what the styles write differently', () => {
    const older = 'Ủy ban, THÀNH ỦY, hòa giải, toàn quý, Khỏe 12-KH/TU';
    const newer = 'Uỷ ban, THÀNH UỶ, hoà giải, toàn quý, Khoẻ 12-KH/TU';
    expect(withToneStyle(older, 'new')).toBe(newer);
    expect(withToneStyle(newer, 'old')).toBe(older);
    expect(withToneStyle(older, 'old')).toBe(older);
  });
});
