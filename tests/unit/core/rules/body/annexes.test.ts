import { annexes } from '#core/rules/body/annexes.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});
const annex = (title: string) => ({ id: 'x1', title, body: [paragraph('y', 'Số liệu quý III.')] });

const two = (first: string, second: string) =>
  letter({
    body: [paragraph('p1', 'Số liệu tại Phụ lục I, Phụ lục II kèm theo.')],
    annexes: [annex(first), { ...annex(second), id: 'x2' }],
  });
const REFERENCE =
  '(Kèm theo Công văn số 152-CV/ĐU, ngày 05 tháng 10 năm 2026 của Đảng ủy phường Trấn Biên)';

const referring = (text: string) => ({
  ...two('SỐ LIỆU', 'BIỂU ĐỒ'),
  asFound: { 'annex/x2/reference': { text } },
});

verifyRule(annexes, {
  valid: {
    'its own number': referring('(Kèm theo Công văn số 152-CV/ĐU, ngày 05/10/2026 của Đảng ủy)'),
    'a date for the stamp': referring(
      '(Kèm theo Công văn số 152-CV/ĐU, ngày     /     /2026 của Đảng ủy)',
    ),
    'a form of a law': referring('(Kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020)'),
    'announced and present': letter({
      body: [paragraph('p1', 'Số liệu tại Phụ lục kèm theo.')],
      annexes: [annex('SỐ LIỆU QUÝ III')],
    }),
    'a list that nobody calls an annex': {
      ...letter({
        body: [paragraph('p1', 'Gửi danh sách kèm theo.')],
        annexes: [annex('DANH SÁCH')],
      }),
      asFound: { 'annex/x1/label': { text: '' }, 'annex/x1/reference': { text: '' } },
    },
    'an annex of another document': saying('Theo Phụ lục II của Nghị định.'),
  },
  invalid: {
    'numbers that are not Roman': {
      document: two('Phụ lục 1. SỐ LIỆU', 'BIỂU ĐỒ'),
      reports: [
        {
          found: 'Phụ lục 1',
          expected: 'Phụ lục I',
          at: { path: ['annexes', 'x1', 'title'], range: { start: 0, end: 9 } },
        },
      ],
      fixed: two('SỐ LIỆU', 'BIỂU ĐỒ'),
    },
    'numbers that are not Roman, with nothing above the name': {
      document: {
        ...two('Phụ lục 1. SỐ LIỆU', 'BIỂU ĐỒ'),
        asFound: { 'annex/x1/label': { text: '' } },
      },
      reports: [
        {
          found: 'Phụ lục 1',
          expected: 'Phụ lục I',
          at: { path: ['annexes', 'x1', 'title'], range: { start: 0, end: 9 } },
        },
      ],
      fixed: two('SỐ LIỆU', 'BIỂU ĐỒ'),
    },
    'called an annex by the text, and not by what stands over its name': {
      document: {
        ...two('DANH SÁCH', 'BIỂU ĐỒ'),
        asFound: { 'annex/x1/label': { text: '' } },
      },
      reports: [
        {
          found: 'DANH SÁCH',
          expected: 'Phụ lục I',
          at: { path: ['annexes', 'x1', 'title'] },
          message: 'Nội dung gọi là phụ lục nhưng phía trên tên chưa ghi “Phụ lục I”',
        },
      ],
      fixed: two('DANH SÁCH', 'BIỂU ĐỒ'),
    },
    'the number of another letter over a list': {
      document: {
        ...referring('(Kèm theo Công văn số 125-CV/ĐU, ngày 05/10/2026 của Đảng ủy phường)'),
        body: [paragraph('p1', 'Gửi danh sách kèm theo.')],
        annexes: [{ ...annex('DANH SÁCH'), id: 'x2' }],
        asFound: {
          'annex/x2/label': { text: '' },
          'annex/x2/reference': {
            text: '(Kèm theo Công văn số 125-CV/ĐU, ngày 05/10/2026 của Đảng ủy phường)',
          },
        },
      },
      reports: [
        {
          found: '125-CV/ĐU',
          expected: '152-CV/ĐU',
          at: { path: ['asFound', 'annex/x2/reference', 'text'], range: { start: 22, end: 31 } },
        },
      ],
    },
    'the number of another letter': {
      document: referring('(Kèm theo Công văn số 125-CV/ĐU, ngày 05/10/2026 của Đảng ủy phường)'),
      reports: [
        {
          found: '125-CV/ĐU',
          expected: '152-CV/ĐU',
          at: { path: ['asFound', 'annex/x2/reference', 'text'], range: { start: 22, end: 31 } },
          message: 'Phụ lục ghi kèm theo văn bản số “125-CV/ĐU”, văn bản này mang số “152-CV/ĐU”',
        },
      ],
    },
    'the date of another letter': {
      document: referring('(Kèm theo Công văn số 152-CV/ĐU, ngày 05/10/2025 của Đảng ủy phường)'),
      reports: [
        {
          found: 'ngày 05/10/2025',
          expected: 'ngày 05 tháng 10 năm 2026',
          at: { path: ['asFound', 'annex/x2/reference', 'text'], range: { start: 33, end: 48 } },
          message:
            'Phụ lục ghi kèm theo văn bản “ngày 05/10/2025”, văn bản này ban hành ngày 05 tháng 10 năm 2026',
        },
      ],
    },
    'no word to which document it belongs': {
      document: {
        ...two('SỐ LIỆU', 'BIỂU ĐỒ'),
        asFound: { 'annex/x2/reference': { text: '' } },
      },
      reports: [
        {
          found: '',
          expected: REFERENCE,
          at: { path: ['annexes', 'x2', 'title'] },
          message: `Dưới tên phụ lục thiếu dòng chỉ dẫn: “${REFERENCE}”`,
        },
      ],
      fixed: two('SỐ LIỆU', 'BIỂU ĐỒ'),
    },
    'a number beyond the last': {
      document: {
        ...two('SỐ LIỆU', 'BIỂU ĐỒ'),
        body: [paragraph('p1', 'Số liệu tại Phụ lục I, Phụ lục III kèm theo Công văn này.')],
      },
      reports: [
        {
          found: 'Phụ lục III',
          at: at(23, 34),
          message: 'Không có “Phụ lục III”: văn bản có 2 phụ lục',
        },
      ],
    },
    'not announced': {
      document: letter({
        body: [paragraph('p1', 'Gửi số liệu.')],
        annexes: [annex('SỐ LIỆU QUÝ III')],
      }),
      reports: [{ found: 'SỐ LIỆU QUÝ III', at: { path: ['annexes', 'x1', 'title'] } }],
    },
    'announced and absent': {
      document: saying('Gửi số liệu (Phụ lục I kèm theo).'),
      reports: [{ found: '(Phụ lục I kèm theo)', at: at(12, 32) }],
    },
  },
});
