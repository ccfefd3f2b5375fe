import { expect, it } from 'vitest';
import { outlined, recognised } from '#tests/support/recognised.ts';

const DOCUMENT = `ĐẢNG BỘ TỈNH BẮC NINH
ĐẢNG ỦY XÃ TÂN LẬP
*
Số 31-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Tân Lập, ngày 12 tháng 8 năm 2026

BÁO CÁO
kết quả công tác kiểm tra
-----

Số liệu tại Phụ lục kèm theo.

Nơi nhận:
- Các chi bộ;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ



Lê Văn Nam


Phụ lục
SỐ LIỆU
`;

function read(below: string) {
  const { document } = recognised(`${DOCUMENT}${below}`);
  const [annex] = document.annexes;
  const found = document.asFound[`annex/${annex?.id}/reference`]?.text;
  return [annex?.title, outlined(annex?.body ?? []), found];
}

const BODY = ['arabic Kiểm tra: 5 cuộc.'];

it('takes the line that the page prints over an annex as read', () => {
  const line = '(Kèm theo Báo cáo số 31-BC/ĐU, ngày 12 tháng 8 năm 2026 của Đảng ủy xã Tân Lập)';
  expect(read(`${line}\n\n1. Kiểm tra: 5 cuộc.`)).toEqual(['SỐ LIỆU', BODY, undefined]);
});

it('keeps the words of another line in its place', () => {
  const line = '(Kèm theo Báo cáo số 31-BC/ĐU, ngày 12/8/2026 của Đảng ủy xã)';
  expect(read(`${line}\n\n1. Kiểm tra: 5 cuộc.`)).toEqual(['SỐ LIỆU', BODY, line]);
});

it('takes no national title for the name of a form', () => {
  const { annexes } = recognised(
    'Số: 5/HD-UBND\nHƯỚNG DẪN\nvề việc A\n\nXã hướng dẫn.\nNơi nhận:\n- Lưu: VT.\nMẪU SỐ 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐƠN ĐỀ NGHỊ',
  ).document;
  expect(annexes.map(({ title }) => title)).toEqual(['MẪU SỐ 01']);
});

it('keeps that there is none', () => {
  expect(read('\n1. Kiểm tra: 5 cuộc.')).toEqual(['SỐ LIỆU', BODY, '']);
});

it('keeps the name of an annex with its label over blank lines', () => {
  const line = '(Kèm theo Báo cáo số 31-BC/ĐU, ngày 12/8/2026 của Đảng ủy xã)';
  const { document } = recognised(
    `${DOCUMENT}${line}\n\n1. Kiểm tra: 5 cuộc.`.replace(/\n+/g, '\n\n'),
  );
  expect(document.annexes.map(({ title }) => title)).toEqual(['SỐ LIỆU']);
});

it.each([
  ['Phụ lục\nSỐ LIỆU\n', 'SỐ LIỆU', undefined],
  ['DANH SÁCH\n', 'DANH SÁCH', ''],
  ['QUY CHẾ\nlàm việc của Đảng ủy\n', 'QUY CHẾ làm việc của Đảng ủy', ''],
  ['PHỤ LỤC 01: SỐ LIỆU\n', 'PHỤ LỤC 01: SỐ LIỆU', ''],
])('keeps whether it stands under a label: %j', (head, title, label) => {
  const line = '(Kèm theo Báo cáo số 31-BC/ĐU, ngày 12/8/2026 của Đảng ủy xã)';
  const { document } = recognised(
    `${DOCUMENT.replace('Phụ lục\nSỐ LIỆU\n', head)}${line}\n\n1. Kiểm tra: 5 cuộc.`,
  );
  expect(document.annexes.map((annex) => annex.title)).toEqual([title]);
  expect(document.asFound['annex/x1/label']?.text).toBe(label);
});
