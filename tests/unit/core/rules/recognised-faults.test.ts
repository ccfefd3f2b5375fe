import { describe, expect, test } from 'vitest';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { TODAY } from '#tests/support/documents.ts';

const STATE_PLAN = `ỦY BAN NHÂN DÂN
XÃ AN PHÚ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND
An Phú, ngày 04 tháng 5 năm 2026

KẾ HOẠCH
Phòng bệnh sốt xuất huyết năm 2027 trên địa bàn xã

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Kế hoạch số 310/KH-UBND ngày 02 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh về phòng, chống dịch bệnh năm 2027.

Ủy ban nhân dân xã ban hành kế hoạch thực hiện như sau:

I. MỤC TIÊU
1. Không để dịch lớn xảy ra trên địa bàn xã.
2. Mọi ca bệnh được phát hiện và điều trị kịp thời.

II. TỔ CHỨC THỰC HIỆN
1. Trạm Y tế xã hướng dẫn chuyên môn, tổng hợp báo cáo.
a) Giám sát;
b) Điều trị;
c) Báo cáo.
2. Trưởng các ấp vận động người dân cùng thực hiện.

Nơi nhận:
- Thường trực Đảng ủy xã;
- Trạm Y tế, các trường học;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lương Thị Thu Hà
`;

const PARTY_LETTER = `ĐẢNG BỘ TỈNH ĐỒNG NAI
ĐẢNG ỦY PHƯỜNG TRẤN BIÊN
*
Số 152-CV/ĐU
về việc chuẩn bị hội nghị sơ kết công tác quý III

ĐẢNG CỘNG SẢN VIỆT NAM
Trấn Biên, ngày 05 tháng 10 năm 2026

Kính gửi:
- Các chi bộ, đảng bộ cơ sở;
- Ban Xây dựng Đảng.

Thực hiện Chương trình công tác năm 2026, Ban Thường vụ Đảng ủy phường đề nghị các đơn vị thực hiện những nội dung sau:

1. Các chi bộ gửi báo cáo về Văn phòng Đảng ủy trước ngày 12/10/2026.

2. Ban Xây dựng Đảng tổng hợp số liệu, dự thảo báo cáo sơ kết.

3. Văn phòng Đảng ủy chuẩn bị hội trường, tài liệu và giấy mời.

Nơi nhận:
- Như trên;
- Thường trực Đảng ủy phường (để báo cáo);
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Thị Minh Hạnh
`;

type Fault = readonly [from: string, to: string, rule: string, found: string];

const STATE_FAULTS: readonly Fault[] = [
  [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n',
    'ĐẢNG CỘNG SẢN VIỆT NAM\n',
    'foreign-title',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ],
  ['năm 2025;', 'năm 2025', 'basis-ends', '2025'],
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    'KT. ỦY BAN NHÂN DÂN',
    'authority-fits-position',
    'KT. ỦY BAN NHÂN DÂN',
  ],
  ['Tự do - Hạnh', 'Tự do – Hạnh', 'national-title', 'Độc lập - Tự do – Hạnh phúc'],
  ['Số: 45', 'Số 45', 'number-with-colon', 'Số'],
  ['45/KH-UBND', '45-KH/UBND', 'state-number-pattern', 'Số: 45-KH/UBND'],
  ['Số: 45', 'Số: 5', 'number-two-digits', '5'],
  ['45/KH', '45/QĐ', 'number-follows-type', 'QĐ'],
  ['ngày 04 tháng', 'ngày 4 tháng', 'date-day-zero', 'ngày 4'],
  ['tháng 5 năm', 'tháng 05 năm', 'date-month-plain', 'tháng 05'],
  ['An Phú, ngày', 'An Phú ngày', 'place-date-form', 'An Phú ngày'],
  ['KẾ HOẠCH\n', 'Kế hoạch\n', 'type-printed', 'Kế hoạch'],
  ['Lưu: VT, VHXH', 'Lưu VT, VHXH', 'state-archive', 'Lưu VT, VHXH'],
  ['- Lưu: VT, VHXH.\n', '', 'recipients-present', 'Trạm Y tế, các trường học'],
  ['TM. ỦY', 'T/M ỦY', 'state-authority', 'T/M'],
  ['KT. CHỦ', 'K/T CHỦ', 'state-authority', 'K/T'],
  ['Lương Thị', 'ThS. Lương Thị', 'plain-signer-name', 'ThS.'],
  ['Đảng ủy xã;', 'Đảng ủy xã,', 'state-list-semicolons', '- Thường trực Đảng ủy xã,'],
  ['năm 2025;', 'năm 2025,', 'basis-ends', '2025,'],
  ['\n2. Trưởng', '\n3. Trưởng', 'heading-labels', '3. Trưởng các ấp'],
  ['c) Báo cáo.', 'd) Báo cáo.', 'point-letters', 'd) Báo cáo.'],
  ['hoạch số 310', 'hoạch 310', 'citation-number-word', 'Kế hoạch 310/KH-UBND'],
  ['310/KH-UBND', '310-KH/UBND', 'citation-code-system', 'Kế hoạch số 310-KH/UBND'],
  ['I. MỤC TIÊU', 'I- MỤC TIÊU', 'numbering-style', 'I- MỤC TIÊU'],
];

const PARTY_FAULTS: readonly Fault[] = [
  ['SẢN VIỆT NAM', 'SẢN VIÊT NAM', 'party-title', 'ĐẢNG CỘNG SẢN VIÊT NAM'],
  ['ĐẢNG CỘNG SẢN VIỆT NAM\n', '', 'party-title', ''],
  [
    'ĐẢNG CỘNG SẢN VIỆT NAM\n',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
    'foreign-title',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  ['NAM\nTrấn', 'NAM\n__________\nTrấn', 'drawn-lines', '__________'],
  ['\n*\n', '\n', 'star-under-issuer', ''],
  ['\n*\n', '\n***\n', 'star-under-issuer', '***'],
  ['ĐẢNG BỘ TỈNH ĐỒNG NAI\n', '', 'issuer-lines', 'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN'],
  ['Số 152', 'Số: 152', 'number-without-colon', 'Số:'],
  ['152-CV/ĐU', '152 - CV/ĐU', 'party-number-pattern', 'Số 152 - CV/ĐU'],
  ['152-CV/ĐU', '152/CV-ĐU', 'party-number-pattern', 'Số 152/CV-ĐU'],
  ['Số 152', 'Số 2', 'number-two-digits', '2'],
  ['152-CV/ĐU', '152-CV/TU', 'body-code', 'TU'],
  ['ngày 05 tháng', 'ngày 5 tháng', 'date-day-zero', 'ngày 5'],
  ['Biên, ngày 05', 'Biên, ngày  05', 'place-date-form', 'ngày  05 tháng 10 năm 2026'],
  ['về việc chuẩn', 'V/v chuẩn', 'party-letter-subject', 'V/v'],
  ['- Như trên;', '- Như trên,', 'list-semicolons', '- Như trên,'],
  ['- Như trên;\n', '', 'as-above', 'Thường trực Đảng ủy phường'],
  ['Lưu Văn phòng Đảng ủy', 'Lưu: VT', 'party-archive', 'Lưu: VT'],
  ['T/M BAN', 'TM. BAN', 'party-authority', 'TM.'],
  ['T/M BAN THƯỜNG VỤ', 'K/T BÍ THƯ', 'secretary-never-for-head', 'K/T BÍ THƯ'],
  ['Nguyễn Thị Minh Hạnh', '', 'signature-complete', ''],
  ['Nguyễn Thị', 'TS. Nguyễn Thị', 'plain-signer-name', 'TS.'],
  ['PHÓ BÍ THƯ', 'PHÓ BÍ THƯ ĐẢNG ỦY', 'position-without-body', 'PHÓ BÍ THƯ ĐẢNG ỦY'],
  ['giấy mời.', 'giấy mời./.', 'content-end', './.'],
  ['báo cáo sơ kết', 'báo cáo cáo sơ kết', 'doubled-word', 'cáo cáo'],
  ['số liệu, dự', 'số liệu , dự', 'spacing', 'liệu ,'],
  ['số liệu, dự', 'số liệu,dự', 'spacing', 'liệu,dự'],
  ['giấy mời', '[giấy mời]', 'placeholders', '[giấy mời]'],
];

function findingsIn(text: string): readonly (readonly [rule: string, found: string])[] {
  const { document } = recognise(paragraphsOfText(text), { today: TODAY });
  return checkDocument(document, { today: TODAY }).map(({ rule, found }) => [rule, found]);
}

describe.each([
  ['a plan of the State', STATE_PLAN, STATE_FAULTS],
  ['a letter of the Party', PARTY_LETTER, PARTY_FAULTS],
] as const)('%s as plain text', (_name, text, faults) => {
  test('is clean', () => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each(faults)('with “%s” made “%s”: %s', (from, to, rule, found) => {
    expect(text).toContain(from);
    expect(findingsIn(text.replace(from, to))).toEqual([[rule, found]]);
  });
});
