import { describe, expect, test } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { capitalLetters } from '#core/rules/words/capital-letters.ts';
import { letter, paragraph, stateLetter, TODAY } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(capitalLetters, {
  valid: { 'right capitals': saying('Đất nước Việt Nam tươi đẹp.') },
  invalid: {
    'half a name': {
      document: saying('Đất nước Việt nam tươi đẹp.'),
      reports: [{ found: 'Việt nam', expected: 'Việt Nam', at: at(9, 17) }],
      fixed: saying('Đất nước Việt Nam tươi đẹp.'),
    },
  },
});

const stateSaying = (text: string) => stateLetter({ body: [paragraph('p1', text)] });

describe('in documents of the State', () => {
  verifyRule(capitalLetters, {
    valid: {
      'as the annex writes': stateSaying(
        'Sở Nông nghiệp và Môi trường báo cáo Ủy ban nhân dân tỉnh Lâm Đồng trước thứ Sáu, ngày 11 tháng 12.',
      ),
    },
    invalid: {
      'a department, and a sentence': {
        document: stateSaying('Giao Sở Kế hoạch và đầu tư chủ trì. các phòng, ban phối hợp.'),
        reports: [
          {
            found: 'Sở Kế hoạch và đầu tư',
            expected: 'Sở Kế hoạch và Đầu tư',
            at: at(5, 26),
            message: 'Viết hoa đúng là “Sở Kế hoạch và Đầu tư”, không phải “Sở Kế hoạch và đầu tư”',
          },
          { found: 'các', expected: 'Các', at: at(36, 39) },
        ],
        fixed: stateSaying('Giao Sở Kế hoạch và Đầu tư chủ trì. Các phòng, ban phối hợp.'),
      },
      'a paragraph': {
        document: stateSaying('đề nghị các phòng, ban trên địa bàn thực hiện.'),
        reports: [{ found: 'đề', expected: 'Đề', at: at(0, 2) }],
      },
    },
  });

  test('names the point of the annex', () => {
    const [finding] = checkDocument(stateSaying('Đề nghị Thủ tướng chính phủ xem xét.'), {
      today: TODAY,
    });
    expect(finding?.clause).toEqual({
      document: 'Nghị định 30/2020/NĐ-CP',
      point: 'Phụ lục II, mục V.3',
      confidence: 'A',
    });
    expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
  });
});
