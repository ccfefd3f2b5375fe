import { citationCodeSystem } from '#core/rules/citations/citation-code-system.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(citationCodeSystem, {
  valid: {
    'each in its own form': saying(
      'Theo Nghị quyết số 86/NQ-CP, ngày 06/8/2021 của Chính phủ về phòng dịch và Chỉ thị số 31-CT/TU, ngày 05/6/2026 của Tỉnh ủy về học tập.',
    ),
    'a code that we do not know': saying(
      'Theo Công văn số 15-CV/XYZ, ngày 05/6/2026 của Công ty về phối hợp.',
    ),
  },
  invalid: {
    'a number of the State in the Party’s form': {
      document: saying('Theo Nghị quyết số 86-NQ/CP, ngày 06/8/2021 của Chính phủ về phòng dịch.'),
      reports: [
        { found: 'Nghị quyết số 86-NQ/CP', expected: 'Nghị quyết số 86/NQ-CP', at: at(5, 27) },
      ],
      fixed: saying('Theo Nghị quyết số 86/NQ-CP, ngày 06/8/2021 của Chính phủ về phòng dịch.'),
    },
    'a number with its year in the Party’s form': {
      document: saying(
        'Theo Thông tư số 32/2018-TT/BXYZ, ngày 26/12/2018 của Bộ trưởng về chương trình.',
      ),
      reports: [
        {
          found: 'Thông tư số 32/2018-TT/BXYZ',
          expected: 'Thông tư số 32/2018/TT-BXYZ',
          at: at(5, 32),
        },
      ],
    },
    'a number of the Party in the State’s form': {
      document: saying('Theo Chỉ thị số 31/CT-TW, ngày 05/6/2026 của Bộ Chính trị về học tập.'),
      reports: [{ found: 'Chỉ thị số 31/CT-TW', expected: 'Chỉ thị số 31-CT/TW', at: at(5, 24) }],
      fixed: saying('Theo Chỉ thị số 31-CT/TW, ngày 05/6/2026 của Bộ Chính trị về học tập.'),
    },
  },
});
