import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialDocument } from '#core/model/document.ts';
import { idsIn } from '#core/model/new-id.ts';
import { withoutHtml } from '#core/recognise/html-marks.ts';
import { textsOf } from '#core/recognise/lost-words.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { standardFor } from '#core/standards/governing.ts';
import { wordsOf } from '#core/text/words.ts';
import { TODAY } from '#tests/support/documents.ts';
import { workTimeMs } from '#tests/support/work-time.ts';

const SAMPLES = readdirSync('tests/samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`tests/samples/${name}`, 'utf8'));
const LINES = SAMPLES.flatMap((text) => text.split(/\r?\n/)).filter((line) => line !== '');

/** Lines of real documents in any order, with the noise that pasting adds. */
const shuffled = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '', ' ', '\t', '- ', '**', '> ', '1. ', '*'),
      fc.constantFrom(...LINES),
      fc.constantFrom('', '', '**', ' ', '\u00a0', '\u200b', '*', '  12'),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\t', '     '),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.map((piece) => piece.join('')).join(''));

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('*', '_', '-', ' ', '\t', '\n', 'I', '1', '.', 'Số', 'a', 'Điều'),
    maxLength: 200,
  }),
  shuffled,
);

function understood(text: string) {
  return recognise(paragraphsOfText(text), { today: TODAY });
}

function counts(words: Iterable<string>): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** As the source's words are compared: without what no document may hold. */
function plainWords(text: string): readonly string[] {
  const plain = text
    .replace(
      /[\u00ad\u200b-\u200d\u2060\ufeff]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
      '',
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls that are dropped
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
    .normalize('NFC');
  return wordsOf(plain).map((word) => word.text.toLowerCase());
}

const LEFT_OUT: ReadonlySet<string> = new Set(['page-number', 'signing-stamp', 'surrounding']);

function missingWords(text: string): readonly string[] {
  const { document, noise } = understood(text);
  const standard = standardFor(document, TODAY);
  const left = noise.filter(({ kind }) => LEFT_OUT.has(kind));
  const told = [...textsOf(document, standard), ...left.map((each) => each.text)];
  const kept = counts(told.flatMap(plainWords));
  // Tags are no words; what they become is tested for itself.
  return Array.from(counts(plainWords(withoutHtml(text))))
    .filter(([word, count]) => (kept.get(word) ?? 0) < count)
    .map(([word]) => word);
}

describe('recognise, whatever the text', () => {
  it('gives a valid document whose ids occur once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, unplaced } = understood(text);
        officialDocument.parse(document);
        const ids = JSON.stringify(document).match(/"id":"[^"]*"/g) ?? [];
        expect(idsIn(document).size).toBe(ids.length);
        const own = new Set(document.body.map((block) => block.id));
        expect(unplaced.every(({ path: [list, id = ''] }) => list === 'body' && own.has(id))).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(missingWords(text)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(SAMPLES.map((text) => [text.slice(0, 30), text]))(
    'keeps every word of “%s…”',
    (_, text) => {
      expect(missingWords(text)).toEqual([]);
    },
  );
});

const MB = 1_000_000;
const repeated = (text: string) => text.repeat(Math.ceil(MB / text.length));
/** Lines cost more than letters: as many as no document has, not as many as fit in a megabyte. */
const lines = (text: string) => text.repeat(20_000);

describe('recognise, on hostile sources', () => {
  it.each<[string, string]>([
    ['a megabyte of spaces', repeated(' ')],
    ['a million line ends', repeated('\n')],
    ['a hundred thousand stars', '*'.repeat(100_000)],
    ['stars before letters', '*a '.repeat(100_000)],
    ['pairs of stars', '**a** '.repeat(100_000)],
    ['one line of letters', repeated('a')],
    ['one line of words', repeated('Ban Tuyên giáo, ')],
    ['one line of capitals', repeated('BAN CHỈ ĐẠO ')],
    ['lines of stars', lines('*\n')],
    ['lines of dashes', lines('- a\n')],
    ['lines of recipients', `Nơi nhận:\n${lines('- Các chi bộ;\n')}`],
    ['lines of addressees', `Kính gửi:\n${lines('các sở, ban\n')}`],
    ['lines of positions', `Nơi nhận:\n${lines('PHÓ BÍ THƯ\n')}`],
    ['lines of names', lines('Nguyễn Văn An\n')],
    ['tabs', lines('a\tb\n')],
    ['gaps', repeated('a   ')],
    ['dates', repeated('ngày    ')],
    ['digits', repeated('1.')],
    ['roman numbers', lines('I. A\n')],
    ['annexes', `Nơi nhận:\n${lines('Phụ lục\n')}`],
    ['broken lines', lines('một dòng viết chưa hết câu và còn tiếp tục sang dòng sau\n')],
    ['backslashes', repeated('\\*')],
    ['quote marks', repeated('> ')],
    ['underscores', repeated('_a_ ')],
    ['issuers', lines('BAN TỔ CHỨC\n')],
    ['pipes', repeated('|')],
    ['a table of pipes', lines('| a | b |\n')],
    ['columns with a pipe between', lines('Số 1-CV/TU | Huế, ngày 1\n')],
    ['open tags', repeated('<p ')],
    ['tags', lines('<p>a</p>')],
    ['entities', repeated('&nbsp;&')],
    ['numbers of pages', lines('Trang 2\n2\n')],
    ['entries on one line', `Kính gửi: ${'a; '.repeat(90)}\n${repeated('b; ')}`],
    ['names without marks', `Kính gửi:\n${lines('Các sở\n')}`],
    ['numbers without dots', lines('1 Ban\n')],
    ['blanks at both ends', lines('  a  \n')],
    ['quoted lines', `Số 1-CV/TU\n${lines('> > a\n')}`],
    ['heads of pages', lines('Báo cáo năm   2\n')],
    ['headings under capitals', lines('A. Kết quả\n')],
    ['other documents', `Số 1-CV/TU\nNơi nhận:\n${lines('Số 2-CV/TU\n')}`],
    ['words of pages', `Số 1-CV/TU\n${lines('Trang chủ\n')}`],
    ['spaced lines', lines('một dòng viết chưa hết câu và còn tiếp tục sang dòng sau\n\n')],
  ])('%s within two seconds', (_, text) => {
    const start = workTimeMs();
    const { document } = understood(text);
    expect(workTimeMs() - start).toBeLessThan(2000);
    expect(officialDocument.safeParse(document).success).toBe(true);
  });
});
