import { oneOfficeOnePerson } from '#core/rules/remnants/one-office-one-person.ts';
import { paragraph, stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (...texts: readonly string[]) =>
  stateLetter({ body: texts.map((text, index) => paragraph(`p${index + 1}`, text)) });
const at = (id: string, start: number, end: number) => ({
  path: ['body', id, 'runs'],
  range: { start, end },
});

verifyRule(oneOfficeOnePerson, {
  valid: {
    'one person': saying(
      'Thực hiện kết luận của Chủ tịch Ủy ban nhân dân xã Lê Văn Nam tại cuộc họp.',
      'Ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã chủ trì.',
    ),
    'a deputy': saying(
      'Ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã chủ trì.',
      'Ông Bùi Hữu Thắng, Phó Chủ tịch Ủy ban nhân dân xã dự.',
    ),
    'heads of other communes': saying(
      'Ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã An Bình; ông Bùi Hữu Thắng, Chủ tịch Ủy ban nhân dân xã Tân An.',
    ),
  },
  invalid: {
    'another name': {
      document: saying(
        'Thực hiện kết luận của Chủ tịch Ủy ban nhân dân xã Bùi Hữu Thắng tại cuộc họp.',
        'Ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã chủ trì.',
      ),
      reports: [
        {
          found: 'Bùi Hữu Thắng',
          at: at('p1', 51, 64),
          message:
            '“Bùi Hữu Thắng”: nơi khác ghi Chủ tịch Ủy ban nhân dân xã là “Lê Văn Nam”; xem lại có phải tên chép từ văn bản khác',
        },
      ],
    },
    'another signer': {
      document: {
        ...saying('Ông Lê Văn Nam, Chủ tịch Ủy ban nhân dân xã chủ trì.'),
        signatures: [
          {
            id: 's1',
            authority: [{ form: 'on-behalf', of: 'ỦY BAN NHÂN DÂN' }],
            position: 'CHỦ TỊCH',
            name: 'Bùi Hữu Thắng',
          },
        ],
      },
      reports: [{ found: 'Bùi Hữu Thắng', at: { path: ['signatures', 's1', 'name'] } }],
    },
  },
});
