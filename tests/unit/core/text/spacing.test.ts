import { describe, expect, it } from 'vitest';
import { irregularSpaces, singleSpaces } from '#core/text/spacing.ts';

const faults = (text: string) =>
  irregularSpaces(text).map(({ kind, start, end, expected }) => [kind, start, end, expected]);

describe('irregularSpaces', () => {
  it.each([
    ['hai  dấu cách', [['double', 3, 5, ' ']]],
    ['một\tthẻ', [['tab', 3, 4, ' ']]],
    ['dính\u00a0liền', [['no-break', 4, 5, ' ']]],
    ['ẩn\u200bdanh', [['zero-width', 2, 3, '']]],
    ['trước , dấu', [['before-mark', 5, 6, '']]],
    ['sau,dấu', [['after-mark', 4, 4, ' ']]],
    ['năm 2025,cả xã', [['after-mark', 9, 9, ' ']]],
    [
      'số 12-KH/ĐU,ngày (nếu có);các',
      [
        ['after-mark', 12, 12, ' '],
        ['after-mark', 26, 26, ' '],
      ],
    ],
    ['hết câu.Câu sau', [['after-mark', 8, 8, ' ']]],
    [
      ' đầu và cuối ',
      [
        ['leading', 0, 1, ''],
        ['trailing', 12, 13, ''],
      ],
    ],
    ['1.500 đồng, 10:30, thanhpho@vidu.vn, www.vidu.vn/a,b', []],
    ['phòng, chống dịch..., nâng cao (Bluezone và Ncovi); “Phòng”.', []],
    ['của xã ( 52 bài)', [['inside-brackets', 8, 9, '']]],
    ['phương châm “bốn tại chỗ ”', [['inside-brackets', 24, 25, '']]],
    ['tích vào ô ( ) hoặc [ ]', []],
    ['kinh tế - xã hội …', []],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('mends to single spaces', () => {
    expect(singleSpaces(' a \u00a0 b\u200b\tc ')).toBe('a b c');
  });
});
