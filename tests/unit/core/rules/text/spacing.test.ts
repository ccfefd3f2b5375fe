import { spacing } from '#core/rules/text/spacing.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(spacing, {
  valid: {
    'figures, times and ellipses': letter({
      body: [
        paragraph(
          'p1',
          'Tổng số 1.500 người, đạt 12,5%, họp lúc 7:30 tại hội trường; báo cáo, kiến nghị…',
        ),
      ],
    }),
    'the ending of a file': letter({
      body: [paragraph('p1', 'Gửi tệp dạng .docx và .xlsx về Văn phòng.')],
    }),
    'a line break': letter({ body: [paragraph('p1', 'Một dòng;\nmột dòng nữa.')] }),
  },
  invalid: {
    'a space before a comma': {
      document: letter({ body: [paragraph('p1', 'Các cấp , các ngành thực hiện.')] }),
      reports: [
        {
          found: 'cấp ,',
          expected: 'cấp,',
          at: { path: ['body', 'p1', 'runs'], range: { start: 4, end: 9 } },
          message: 'Không để khoảng trắng trước dấu câu: “cấp,”, không viết “cấp ,”',
        },
      ],
      fixed: letter({ body: [paragraph('p1', 'Các cấp, các ngành thực hiện.')] }),
    },
    'a space after an opening bracket': {
      document: letter({ body: [paragraph('p1', 'Đăng trên cổng của xã ( 52 bài).')] }),
      reports: [
        {
          found: '( 52',
          expected: '(52',
          at: { path: ['body', 'p1', 'runs'], range: { start: 22, end: 26 } },
          message: 'Không để khoảng trắng sau dấu mở hay trước dấu đóng: “(52”, không viết “( 52”',
        },
      ],
      fixed: letter({ body: [paragraph('p1', 'Đăng trên cổng của xã (52 bài).')] }),
    },
    'no space after a comma': {
      document: letter({ body: [paragraph('p1', 'Các cấp,các ngành thực hiện.')] }),
      reports: [
        {
          found: 'cấp,các',
          expected: 'cấp, các',
          at: { path: ['body', 'p1', 'runs'], range: { start: 4, end: 11 } },
        },
      ],
      fixed: letter({ body: [paragraph('p1', 'Các cấp, các ngành thực hiện.')] }),
    },
    'two spaces and one that does not break': {
      document: letter({ body: [paragraph('p1', 'Các  cấp, các\u00a0ngành thực hiện.')] }),
      reports: [
        {
          found: 'Các  cấp,',
          expected: 'Các cấp,',
          at: { path: ['body', 'p1', 'runs'], range: { start: 0, end: 9 } },
        },
        {
          found: 'các\u00a0ngành',
          expected: 'các ngành',
          at: { path: ['body', 'p1', 'runs'], range: { start: 10, end: 19 } },
        },
      ],
      fixed: letter({ body: [paragraph('p1', 'Các cấp, các ngành thực hiện.')] }),
    },
  },
});
