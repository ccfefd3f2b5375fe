import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/text/citations.ts';
import { workTimeMs } from '#tests/support/work-time.ts';

function mention(text: string) {
  const [first] = findCitations(text);
  return (
    first && {
      text: first.text,
      type: first.type,
      numberWord: first.numberWord !== null,
      number: first.number?.text ?? null,
      form: first.form,
      value: first.value,
      codes: first.codes,
      date: first.date && [first.date.day, first.date.month, first.date.year],
      comma: first.commaBeforeDate,
      issuer: first.issuer?.text ?? null,
      subject: first.subject?.text ?? null,
    }
  );
}

const NOTHING = {
  type: null,
  numberWord: false,
  number: null,
  form: null,
  value: '',
  codes: ['', ''],
  date: null,
  comma: null,
  issuer: null,
  subject: null,
};

describe('findCitations', () => {
  it.each([
    [
      'thực hiện Công văn số 534-CV/BTGTW ngày 13/5/2021 của Ban Tuyên giáo Trung ương về việc tăng cường lãnh đạo; đồng thời',
      {
        ...NOTHING,
        text: 'Công văn số 534-CV/BTGTW ngày 13/5/2021',
        type: 'cong-van',
        numberWord: true,
        number: '534-CV/BTGTW',
        form: 'party',
        value: '534',
        codes: ['CV', 'BTGTW'],
        date: [13, 5, 2021],
        comma: false,
        issuer: 'Ban Tuyên giáo Trung ương',
        subject: 'về việc tăng cường lãnh đạo',
      },
    ],
    [
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ.',
      {
        ...NOTHING,
        text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024',
        type: 'nghi-quyet',
        numberWord: true,
        number: '57-NQ/TW',
        form: 'party',
        value: '57',
        codes: ['NQ', 'TW'],
        date: [22, 12, 2024],
        comma: true,
        issuer: 'Bộ Chính trị',
        subject: 'về đột phá phát triển khoa học, công nghệ',
      },
    ],
    [
      'Công điện 1409/CĐ-BYT, ngày 15 tháng 9 năm 2021 của Bộ Y tế về việc xét nghiệm;',
      {
        ...NOTHING,
        text: 'Công điện 1409/CĐ-BYT, ngày 15 tháng 9 năm 2021',
        type: 'cong-dien',
        number: '1409/CĐ-BYT',
        form: 'state',
        value: '1409',
        codes: ['CĐ', 'BYT'],
        date: [15, 9, 2021],
        comma: true,
        issuer: 'Bộ Y tế',
        subject: 'về việc xét nghiệm',
      },
    ],
    [
      'Công văn số 3072/UBND-VX',
      {
        ...NOTHING,
        text: 'Công văn số 3072/UBND-VX',
        type: 'cong-van',
        numberWord: true,
        number: '3072/UBND-VX',
        form: 'state',
        value: '3072',
        codes: ['UBND', 'VX'],
      },
    ],
    [
      'theo Nghị quyết 86-NQ/CP. Tuyên truyền',
      {
        ...NOTHING,
        text: 'Nghị quyết 86-NQ/CP',
        type: 'nghi-quyet',
        number: '86-NQ/CP',
        form: 'party',
        value: '86',
        codes: ['NQ', 'CP'],
      },
    ],
    [
      'thực hiện Chỉ thị 16, từ ngày 16 tháng 9',
      {
        ...NOTHING,
        text: 'Chỉ thị 16',
        type: 'chi-thi',
        number: '16',
        form: 'bare',
        value: '16',
      },
    ],
    [
      'Luật Giao dịch điện tử số 20/2023/QH15, ngày 22/6/2023;',
      {
        ...NOTHING,
        text: 'Luật Giao dịch điện tử số 20/2023/QH15, ngày 22/6/2023',
        numberWord: true,
        number: '20/2023/QH15',
        form: 'law',
        value: '20/2023',
        codes: ['QH15', ''],
        date: [22, 6, 2023],
        comma: true,
      },
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      {
        ...NOTHING,
        text: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        date: [16, 6, 2025],
        comma: false,
      },
    ],
    [
      'Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15;',
      {
        ...NOTHING,
        text: 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15',
        numberWord: true,
        number: '55/2024/QH15',
        form: 'law',
        value: '55/2024',
        codes: ['QH15', ''],
      },
    ],
    [
      'theo Luật Đất đai, Nghị định số 102/2024/NĐ-CP',
      {
        ...NOTHING,
        text: 'Nghị định số 102/2024/NĐ-CP',
        numberWord: true,
        number: '102/2024/NĐ-CP',
        form: 'state',
        value: '102/2024',
        codes: ['NĐ', 'CP'],
      },
    ],
    [
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
      {
        ...NOTHING,
        text: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
        numberWord: true,
        number: '30/2020/NĐ-CP',
        form: 'state',
        value: '30/2020',
        codes: ['NĐ', 'CP'],
        date: [5, 3, 2020],
        comma: false,
        issuer: 'Chính phủ',
        subject: 'về công tác văn thư',
      },
    ],
  ])('%s', (text, expected) => {
    expect(mention(text)).toEqual(expected);
  });

  it('finds every mention of a sentence', () => {
    const text =
      'Căn cứ Kế hoạch số 28-KH/BTGTU ngày 17/9/2021 của Ban Tuyên giáo Thành ủy về tuyên truyền theo Chỉ thị 16/CT-TTg, và Quy định số 399-QĐ/TW';
    expect(findCitations(text).map((each) => each.number?.text)).toEqual([
      '28-KH/BTGTU',
      '16/CT-TTg',
      '399-QĐ/TW',
    ]);
  });

  it.each([
    'xây dựng kế hoạch tuyên truyền',
    'các Quyết định của UBND thành phố',
    'hướng dẫn 03 phường thực hiện'.replace('hướng dẫn 03 phường', 'hướng dẫn các phường'),
    'pháp luật đối với các tổ chức',
    '',
  ])('finds none in “%s”', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  it('gives places at which the words stand', () => {
    const pieces = fc.constantFrom(
      'Công văn',
      ' số ',
      '12-CV/TU',
      ', ngày 5/9/2026',
      ' của Ban',
      ' về ',
      'Luật Đất đai',
      '.',
      ';',
      ' ',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const text = all.join('');
        for (const each of findCitations(text)) {
          for (const span of [each, each.typeName, each.number, each.issuer, each.subject]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
    );
  });

  it('is linear', () => {
    const text = 'Công văn số  Luật Luật A '.repeat(40_000);
    const start = workTimeMs();
    findCitations(text);
    expect(workTimeMs() - start).toBeLessThan(4000);
  });
});
