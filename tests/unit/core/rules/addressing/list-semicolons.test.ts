import { listSemicolons } from '#core/rules/addressing/list-semicolons.ts';
import { letter, olderLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(listSemicolons, {
  valid: {
    'semicolons by the standard': letter(),
    'semicolons as found': letter({ asFound: { 'recipient/r1': { text: '- Như trên;' } } }),
    'commas under the older guideline': olderLetter(),
  },
  invalid: {
    'a comma': {
      document: letter({ asFound: { 'recipient/r1': { text: '- Như trên,' } } }),
      reports: [
        {
          found: '- Như trên,',
          expected: '- Như trên;',
          at: { path: ['asFound', 'recipient/r1', 'text'], range: { start: 0, end: 11 } },
          message: 'Sau mỗi nơi nhận là dấu “;”: “- Như trên;”, không phải “- Như trên,”',
        },
      ],
      fixed: letter(),
    },
    'an addressee without a mark and a last line without a stop': {
      document: letter({
        asFound: {
          'addressee/to1': { text: '- Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy phường' },
          'recipient/r3': { text: '- Lưu Văn phòng Đảng ủy;' },
        },
      }),
      reports: [
        {
          found: '- Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy phường',
          expected: '- Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy phường;',
          at: { path: ['asFound', 'addressee/to1', 'text'], range: { start: 0, end: 53 } },
        },
        {
          found: '- Lưu Văn phòng Đảng ủy;',
          expected: '- Lưu Văn phòng Đảng ủy.',
          at: { path: ['asFound', 'recipient/r3', 'text'], range: { start: 0, end: 24 } },
        },
      ],
      fixed: letter(),
    },
  },
});
