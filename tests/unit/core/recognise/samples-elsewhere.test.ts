import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '#tests/support/components.ts';
import { recognised } from '#tests/support/recognised.ts';

const FOLDER = 'tests/samples';
const SAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map(
    (name) => [name.slice(0, -'.txt'.length), readFileSync(`${FOLDER}/${name}`, 'utf8')] as const,
  )
  .filter(([, text]) => recognised(text).frameFound);

const PAGE = [
  'Trang chủ » Văn bản\nĐăng nhập | Sơ đồ cổng | RSS\nTiêu đề\nCập nhật: 16:20, 11/06/2026\n\n',
  '\n\nChia sẻ: Facebook  Zalo\nCác tin khác\nHội thi dân vận khéo (02/06)\n© 2026 Cổng thông tin',
] as const;
const LETTER = [
  'Chị in giúp em.\nEm Hạnh\n\n--- Forwarded message ---\nTừ: Văn phòng <vp@a.vn>\nSubject: van ban\n\n',
  '\n\n--\nGửi từ iPhone của tôi',
] as const;

/** What stands in the document, without what was left out around it. */
function understood(text: string) {
  const { surroundings, ...components } = componentsOf(recognised(text));
  return components;
}

/** Samples that a page or a letter has around them already, or that no header shows where to begin. */
const OTHERS = ['12-no-header', '19-web-page-noise', '139-decision-from-the-gazette'];

describe('a sample is the same document', () => {
  const plain = SAMPLES.filter(([name]) => !OTHERS.includes(name));

  it.each(plain)('on a web page: %s', (_, text) => {
    expect(understood(PAGE.join(text))).toEqual(understood(text));
  });

  it.each(plain)('in a forwarded letter: %s', (_, text) => {
    expect(understood(LETTER.join(text))).toEqual(understood(text));
  });
});

/** Where no blank line sets it apart, what these say can belong to another part. */
const SET_APART = [
  ...OTHERS,
  '147-letter-in-narrow-columns',
  '35-school-plan',
  '83-no-marks-at-all',
];

describe('a sample has the same frame', () => {
  it.each(
    SAMPLES.filter(([name]) => ![...SET_APART, '72-letter-of-fatherland-front'].includes(name)),
  )('without blank lines: %s', (_, text) => {
    const dense = text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .join('\n');
    const frame = (source: string) => {
      const { body, annexes, asFound, unplaced, ...rest } = understood(source);
      return rest;
    };
    expect(frame(dense)).toEqual(frame(text));
  });
});
