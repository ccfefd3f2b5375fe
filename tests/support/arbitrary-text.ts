import fc from 'fast-check';
import { forbiddenCharacterAt, type Run } from '#core/model/text.ts';

/** Characters and strings that break careless writers of XML, Typst, JSON or Markdown. */
export const HOSTILE_TEXTS: readonly string[] = [
  '#let x = 1',
  '$ tổng $',
  '<w:p/>',
  ']]>',
  '<!-- -->',
  '&amp; &#10; &lt;',
  '\\u{1F600} \\n',
  '"ngoặc" \'đơn\' “kép”',
  '{{ {} }} %s %1$s',
  '*đậm* _nghiêng_ `mã`',
  '-- --- ----- //',
  '😀🇻🇳',
  'e\u0302\u0301 (NFD)',
  'a\u00a0b\u2011c\u200bd\u00ade',
  '\u2028\u2029',
  '  hai đầu trống  ',
  '__proto__',
];

const WORDS: readonly string[] = [
  'Ban Thường vụ',
  'Đảng ủy',
  'thực hiện',
  'công tác',
  'phòng, chống',
  'năm 2026',
  'Covid-19',
  'nghiêm túc',
  'hướng dẫn',
  'kết quả;',
  'toàn diện.',
];

const wild = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => forbiddenCharacterAt(text) < 0 && !text.includes('\n'));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: wild },
);

/** One line of words, sometimes empty, now and then hostile. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 5 })
  .map((pieces) => pieces.join(' '));

/** One to three lines, with line feeds between them. */
export const arbitraryLines: fc.Arbitrary<string> = fc
  .array(arbitraryLine, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

const on = fc.constantFrom<true | undefined>(true, undefined);

/** A stretch of text with any marks; marks that are off are absent, as the schema wants. */
export const arbitraryRun: fc.Arbitrary<Run> = fc
  .record({
    text: fc.oneof(
      { weight: 5, arbitrary: arbitraryLine },
      { weight: 1, arbitrary: arbitraryLines },
    ),
    bold: on,
    italic: on,
    underline: on,
    vertical: fc.constantFrom<'super' | 'sub' | undefined>(undefined, undefined, 'super', 'sub'),
  })
  .map(({ text, bold, italic, underline, vertical }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(vertical && { vertical }),
  }));

/** Runs of one block. Neighbours may look alike and runs may be empty: both are allowed. */
export const arbitraryRuns: fc.Arbitrary<readonly Run[]> = fc.array(arbitraryRun, { maxLength: 4 });
