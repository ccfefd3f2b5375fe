import { describe, expect, it } from 'vitest';
import type { Run } from '#core/model/text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { componentsOf } from '#tests/support/components.ts';
import { TODAY } from '#tests/support/documents.ts';

type More = Partial<Omit<StyledParagraph, 'runs'>> & Omit<Run, 'text'>;

/** One paragraph as a word processor shows it. */
function shown(text: string, more: More = {}): StyledParagraph {
  const { bold, italic, underline, vertical: _, ...layout } = more;
  const look = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
  };
  return {
    runs: text === '' ? [] : [{ text, ...look }],
    align: 'left',
    sizePt: 14,
    label: null,
    cell: null,
    ...layout,
  };
}

const bold = { bold: true } as const;
const italic = { italic: true } as const;
const at = (table: number, row: number, column: number) => ({ cell: { table, row, column } });

const HEADER = [
  shown('TỈNH ỦY TUYÊN QUANG', { ...at(0, 0, 0), align: 'center' }),
  shown('BAN TUYÊN GIÁO VÀ DÂN VẬN', { ...bold, ...at(0, 0, 0), align: 'center' }),
  shown('*', { ...at(0, 0, 0), align: 'center' }),
  shown('ĐẢNG CỘNG SẢN VIỆT NAM', { ...bold, ...at(0, 0, 1), sizePt: 15, align: 'center' }),
  shown('Số 27-KH/BTGDVTU', { ...at(0, 1, 0), align: 'center' }),
  shown('Tuyên Quang, ngày 09 tháng 11 năm 2026', { ...italic, ...at(0, 1, 1), align: 'center' }),
];
const TYPE = [
  shown('KẾ HOẠCH', { ...bold, sizePt: 16, align: 'center' }),
  shown('tuyên truyền chuyển đổi số', { ...bold, align: 'center' }),
  shown('trong các cơ quan đảng năm 2027', { ...bold, align: 'center' }),
  shown('-----', { align: 'center' }),
];
const BODY = [
  shown('Ban xây dựng kế hoạch tuyên truyền như sau:', { align: 'justify' }),
  shown('MỤC ĐÍCH', { ...bold, label: 'I.', align: 'justify' }),
  shown('Nâng cao nhận thức\ncủa cán bộ.', { label: '-', align: 'justify' }),
  shown('Đơn vị', { ...bold, ...at(1, 0, 0) }),
  shown('Số lượng', { ...bold, ...at(1, 0, 1) }),
  shown('Văn phòng', at(1, 1, 0)),
  shown('12', { ...at(1, 1, 1), align: 'right' }),
  shown('TỔ CHỨC THỰC HIỆN', { ...bold, label: 'II.', align: 'justify' }),
  shown('Các phòng thực hiện.', { label: '1.', align: 'justify' }),
];
const CLOSING = [
  shown('Nơi nhận:', { underline: true, ...at(2, 0, 0) }),
  shown('- Thường trực Tỉnh ủy (để báo cáo);', { ...at(2, 0, 0), sizePt: 12 }),
  shown('- Lưu Ban Tuyên giáo và Dân vận.', { ...at(2, 0, 0), sizePt: 12 }),
  shown('K/T TRƯỞNG BAN', { ...bold, ...at(2, 0, 1), align: 'center' }),
  shown('PHÓ TRƯỞNG BAN', { ...at(2, 0, 1), align: 'center' }),
  shown('', at(2, 0, 1)),
  shown('Hoàng Văn Thành', { ...bold, ...at(2, 0, 1), align: 'center' }),
];
const PLAN = [...HEADER, ...TYPE, ...BODY, ...CLOSING];

const read = (paragraphs: readonly StyledParagraph[]) =>
  componentsOf(recognise(paragraphs, { today: TODAY }));

describe('a document laid out by a word processor', () => {
  it('is read through its invisible tables', () => {
    expect(read(PLAN)).toEqual({
      frameFound: true,
      system: 'party',
      type: 'ke-hoach',
      parent: 'TỈNH ỦY TUYÊN QUANG',
      issuer: ['BAN TUYÊN GIÁO VÀ DÂN VẬN', 'BTGDVTU'],
      number: ['27', 'KH', 'BTGDVTU'],
      place: 'Tuyên Quang',
      date: [9, 11, 2026],
      subject: 'tuyên truyền chuyển đổi số trong các cơ quan đảng năm 2027',
      marks: ['none', 'none', '', null, '', null, ''],
      addressees: [],
      numbering: { roman: '.', arabic: '.', decimal: '.', letter: ')' },
      body: [
        'paragraph Ban xây dựng kế hoạch tuyên truyền như sau:',
        'roman! MỤC ĐÍCH',
        'dash Nâng cao nhận thức\ncủa cán bộ.',
        'table Đơn vị | Số lượng / Văn phòng | 12',
        'roman! TỔ CHỨC THỰC HIỆN',
        'arabic Các phòng thực hiện.',
      ],
      recipients: ['Thường trực Tỉnh ủy (để báo cáo)', 'Lưu Ban Tuyên giáo và Dân vận'],
      signatures: [['for-head: TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Hoàng Văn Thành']],
      annexes: [],
      asFound: {},
      unplaced: [],
    });
  });

  it('tells every look that is not the standard’s', () => {
    const changed = PLAN.map((paragraph): StyledParagraph => {
      const [run] = paragraph.runs;
      if (run?.text === 'TỈNH ỦY TUYÊN QUANG')
        return { ...paragraph, runs: [{ ...run, bold: true }] };
      if (run?.text === 'Nơi nhận:')
        return { ...paragraph, runs: [{ text: run.text, bold: true, italic: true }] };
      if (run?.text === 'Hoàng Văn Thành') return { ...paragraph, runs: [{ text: run.text }] };
      if (run?.text === 'KẾ HOẠCH') return { ...paragraph, sizePt: 18 };
      return paragraph;
    });
    expect(read(changed).asFound).toEqual({
      parent: { bold: true },
      'recipients-label': { bold: true, italic: true, underline: false },
      'signature/s1/name': { bold: false },
      type: { sizePt: 18 },
    });
  });

  it('keeps the words of merged and ragged tables', () => {
    const ragged = [
      shown('Tên', { ...bold, ...at(0, 0, 0) }),
      shown('Một ô rộng', at(0, 1, 2)),
      shown('và dòng hai', at(0, 1, 2)),
      shown('cuối', at(0, 4, 1)),
    ];
    expect(read(ragged).body).toEqual([
      'table Tên |  |  /  |  | Một ô rộng\nvà dòng hai /  | cuối | ',
    ]);
  });
});
