import { basisOrder } from '#core/rules/body/basis-order.ts';
import { basis, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const on = (...texts: readonly string[]) =>
  statePlan({
    body: [
      ...texts.map((text, index) => basis(`b${index + 1}`, text)),
      ...statePlan().body.slice(2),
    ],
  });

verifyRule(basisOrder, {
  valid: {
    'from the highest down': on(
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      'Theo đề nghị của Văn phòng.',
    ),
  },
  invalid: {
    'a law after a decree': {
      document: on(
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
        'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.',
      ),
      reports: [
        {
          found: 'Căn cứ Luật Lưu trữ ngày',
          at: { path: ['body', 'b2', 'runs'], range: { start: 0, end: 24 } },
        },
      ],
    },
  },
});
