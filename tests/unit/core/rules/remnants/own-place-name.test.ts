import { ownPlaceName } from '#core/rules/remnants/own-place-name.ts';
import { letter, olderLetter, paragraph, recipients, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(ownPlaceName, {
  valid: {
    'its own name': saying(
      'Đảng ủy phường Trấn Biên đề nghị các đơn vị trên địa bàn phường Trấn Biên.',
    ),
    'another commune that it asks': saying('Đề nghị Ủy ban nhân dân phường Tam Hiệp phối hợp.'),
    'the issuer of a document': saying(
      'Theo Kế hoạch số 12-KH/ĐU, ngày 03/3/2026 của Đảng ủy phường Tam Hiệp về chuyển đổi số trên địa bàn phường Tam Hiệp.',
    ),
    'a province': olderLetter({ body: [paragraph('p1', 'Rà soát trên địa bàn xã Tân Phú.')] }),
    'the other style of tone marks': statePlan({
      header: {
        issuer: { name: 'ỦY BAN NHÂN DÂN XÃ HÒA THỦY', code: 'UBND' },
        place: 'Hoà Thuỷ',
      },
    }),
  },
  invalid: {
    'the area of another': {
      document: saying('Thực hiện trên địa bàn phường Tam Hiệp.'),
      reports: [
        {
          found: 'phường Tam Hiệp',
          at: at(23, 38),
          message:
            '“phường Tam Hiệp” khác tên của cơ quan ban hành (“PHƯỜNG TRẤN BIÊN”); xem lại có phải chép từ văn bản khác',
        },
      ],
    },
    'another speaks': {
      document: saying(
        'Thực hiện chỉ đạo của cấp trên, Đảng ủy phường Tam Hiệp đề nghị các đơn vị phối hợp.',
      ),
      reports: [{ found: 'phường Tam Hiệp', at: at(40, 55) }],
    },
    'the heads of another': {
      document: statePlan({
        recipients: recipients(
          'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã An Bình',
          'Lưu: VT, VHXH',
        ),
      }),
      reports: [
        {
          found: 'xã An Bình',
          at: { path: ['recipients', 'r1', 'text'], range: { start: 43, end: 53 } },
        },
      ],
    },
    'the place of another': {
      document: letter({ header: { place: 'Tam Hiệp' } }),
      reports: [
        {
          found: 'Tam Hiệp',
          at: { path: ['header', 'place'] },
          message: 'Địa danh “Tam Hiệp” khác tên của cơ quan ban hành (“PHƯỜNG TRẤN BIÊN”)',
        },
      ],
    },
  },
});
