import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { pickFile, test, value } from '#tests/support/desktop.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { fillFirstProfile } from '#tests/support/office.ts';
import { vietnameseKeyboard } from '#tests/support/vietnamese-keyboard.ts';
import { chooseInMenu } from '#tests/support/window.ts';

const HD36 = 'Hướng dẫn 36-HD/VPTW (văn bản đến ngày 26/05/2026)';

async function openProfile(window: Page) {
  await window.getByRole('button', { name: 'Sửa hồ sơ cơ quan' }).click();
  return window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
}

test('one secretary drafts for several offices', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);

  await window.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Thêm cơ quan…' });
  const dialog = window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  await dialog.getByLabel('Tên cơ quan ban hành').fill('Văn phòng');
  await dialog.getByLabel('Cơ quan cấp trên trực tiếp').fill('Đảng ủy xã An Bình');
  await expect(dialog.getByLabel('Ký hiệu cơ quan')).toHaveValue('VPĐU');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);

  const offices = window.getByLabel('Cơ quan', { exact: true });
  await expect(offices).toContainText('Văn phòng Đảng ủy xã An Bình');
  await window.getByRole('button', { name: /^Công văn\./ }).click();
  await expect(window.getByRole('textbox', { name: 'Cơ quan ban hành' })).toHaveText('VĂN PHÒNG');
});

test('what one window says of the offices the others know, and none takes it back', async ({
  launch,
}) => {
  const { app, window } = await launch();
  await fillFirstProfile(window);
  const appeared = app.waitForEvent('window');
  await chooseInMenu(app, 'file.new-window');
  const second = await appeared;
  const offices = second.getByLabel('Cơ quan', { exact: true });
  await expect(offices.locator('option:checked')).toHaveText('Đảng ủy xã An Bình');

  await window.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Thêm cơ quan…' });
  const dialog = window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  await dialog.getByLabel('Tên cơ quan ban hành').fill('Văn phòng');
  await dialog.getByLabel('Cơ quan cấp trên trực tiếp').fill('Đảng ủy xã An Bình');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(offices.locator('option:checked')).toHaveText('Văn phòng Đảng ủy xã An Bình');

  const before = (await value(window, 'app:start', {})).settings;
  await value(window, 'settings:save', { ...before, zoomPercent: 125 });
  await value(second, 'settings:save', { ...before, theme: 'dark' });
  const after = (await value(window, 'app:start', {})).settings;
  expect(after).toEqual({ ...before, zoomPercent: 125, theme: 'dark' });
});

test('a profile is duplicated, changed, and removed after a question', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await window.getByRole('button', { name: 'Sửa hồ sơ cơ quan' }).click();
  const dialog = window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  await dialog.getByRole('button', { name: 'Nhân bản' }).click();
  await expect(dialog.getByLabel('Tên gọi trong phần mềm')).toHaveValue(
    'Đảng ủy xã An Bình (bản sao)',
  );
  await dialog.getByLabel('Tên gọi trong phần mềm').fill('Hồ sơ thử');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);
  const labels = async () => {
    const { profiles } = await value(window, 'app:start', {});
    return profiles.map(({ label }) => label);
  };
  expect(await labels()).toEqual(['Đảng ủy xã An Bình', 'Hồ sơ thử']);

  await window.getByRole('button', { name: 'Sửa hồ sơ cơ quan' }).click();
  await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
  const question = window.getByRole('alertdialog', { name: 'Xóa hồ sơ “Hồ sơ thử”?' });
  await expect(question.getByRole('button', { name: 'Hủy' })).toBeFocused();
  await question.getByRole('button', { name: 'Xóa' }).click();
  await expect(dialog.getByLabel('Tên gọi trong phần mềm')).toHaveValue('Đảng ủy xã An Bình');
  expect(await labels()).toEqual(['Đảng ủy xã An Bình']);
});

test('signers change places, and the first one signs new documents', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await window.getByRole('button', { name: 'Sửa hồ sơ cơ quan' }).click();
  const dialog = window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  await dialog.getByRole('button', { name: 'Thêm người ký' }).click();
  await dialog.getByLabel('Chức vụ').nth(1).fill('Bí thư');
  await dialog.getByLabel('Họ và tên').nth(1).fill('Trần Văn Bảo');
  await dialog.getByRole('button', { name: 'Chuyển người ký 2 lên trên' }).click();
  await expect(dialog.getByLabel('Họ và tên').first()).toHaveValue('Trần Văn Bảo');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await window.getByRole('button', { name: /^Kế hoạch\./ }).click();
  await expect(window.getByRole('textbox', { name: 'Họ và tên người ký' })).toHaveText(
    'Trần Văn Bảo',
  );
});

test('Vietnamese typed by composition or by UniKey loses no letter', async ({ launch }) => {
  const { window } = await launch();
  const { compose, burst } = await vietnameseKeyboard(window);
  const issuer = window.getByLabel('Tên cơ quan ban hành');
  await issuer.focus();
  await compose('D', 'Đ', 'Đa', 'Đan', 'Đang', 'Đảng');
  await window.keyboard.type(' ');
  await burst([0, 'u'], [1, 'ủ'], [0, 'y']);
  await window.keyboard.type(' ');
  await compose('x', 'xa', 'xã');
  await window.keyboard.type(' Hoa');
  await expect(issuer).toHaveValue('Đảng ủy xã Hoa');
  await burst([2, 'òa'], [0, ' Nin'], [0, 'h']);
  await expect(issuer).toHaveValue('Đảng ủy xã Hòa Ninh');
  await expect(window.getByLabel('Ký hiệu cơ quan')).toHaveValue('ĐU');
  await expect(window.getByLabel('Địa danh')).toHaveValue('Hòa Ninh');
});

test('an office adds a body of its own with its code', async ({ launch }) => {
  const { window } = await launch();
  await fillFirstProfile(window);
  await window.getByRole('button', { name: 'Sửa hồ sơ cơ quan' }).click();
  const dialog = window.getByRole('dialog', { name: 'Hồ sơ cơ quan' });
  await dialog.getByRole('button', { name: 'Thêm tên và ký hiệu' }).click();
  await dialog.getByLabel('Tên cơ quan 1').fill('Ban quản lý dự án');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog.getByLabel('Ký hiệu 1')).toBeFocused();
  await dialog.getByLabel('Ký hiệu 1').fill('BQLDA');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);
  const { profiles } = await value(window, 'app:start', {});
  expect(profiles[0]?.bodies).toEqual([{ name: 'BAN QUẢN LÝ DỰ ÁN', code: 'BQLDA' }]);
});

test('a layout choice and a figure of the office’s own reach its documents and their check', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch();
  await fillFirstProfile(window);
  const dialog = await openProfile(window);
  await dialog.getByLabel('Cỡ chữ nội dung').fill('15');
  await dialog.getByText('Số liệu cơ quan tự chọn').click();
  const gap = dialog.getByRole('group', { name: /^Khoảng trống để ký/ });
  await expect(gap).toContainText('Theo quy định: 30 mm');
  await expect(gap).toContainText('suy từ mẫu, chưa có văn bản quy định rõ');
  await gap.getByRole('textbox').fill('500');
  await expect(gap).toContainText('Nhập một số từ 10 mm đến 150 mm.');
  await dialog.getByRole('searchbox', { name: 'Tìm trong số liệu' }).fill('do mat');
  await dialog.getByLabel('Cho văn bản theo').selectOption({ label: HD36 });
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(gap.getByRole('textbox')).toBeFocused();
  await gap.getByRole('textbox').fill('20');
  await dialog.getByRole('searchbox', { name: 'Tìm trong số liệu' }).fill('');
  await dialog
    .getByRole('group', { name: /^Dấu kết thúc nội dung/ })
    .getByRole('textbox')
    .fill('./.');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);

  const file = path.join(folder, 'Công văn.json');
  const { issuer, parent } = (await value(window, 'app:start', {})).profiles[0] ?? {};
  const { header, ...rest } = letter({ body: [paragraph('b1', 'Đề nghị các đơn vị thực hiện.')] });
  const document = { ...rest, header: { ...header, ...(issuer && { issuer, parent }) } };
  writeFileSync(file, JSON.stringify(document));
  await pickFile(app, file);
  await window.keyboard.press('ControlOrMeta+O');

  const block = window.locator('.body > .block').first();
  await expect(block).toContainText('Đề nghị các đơn vị');
  expect(await block.evaluate((element) => getComputedStyle(element).fontSize)).toBe('20px');
  const signing = window.locator('.signature-gap').first();
  const millimetres = (px: number) => (px * 25.4) / 96;
  const { height = 0 } = (await signing.boundingBox()) ?? {};
  const zoom = await window.locator('.sheet').evaluate((sheet) => {
    return sheet.getBoundingClientRect().width / (210 / 25.4) / 96;
  });
  expect(millimetres(height / zoom)).toBeCloseTo(20, 0);
  const finding = window
    .getByRole('complementary', { name: 'Kiểm tra' })
    .locator('.finding')
    .filter({ hasText: 'Nội dung kết thúc bằng “./.”' });
  await expect(finding).toContainText('(theo số liệu của cơ quan)');
  await expect(finding).toContainText('của cơ quan');
});

test('a figure goes back to the standard’s, and tone marks are the office’s', async ({
  launch,
  userDataDir,
}) => {
  const overrides = { 'hd05:body.signatureGapMm': 20, 'hd36:body.signatureGapMm': 25 };
  const stored = { ...partySampleProfile, overrides };
  writeFileSync(path.join(userDataDir, 'profiles.json'), JSON.stringify({ value: [stored] }));
  const { window } = await launch();
  const dialog = await openProfile(window);
  await dialog.getByText('Số liệu cơ quan tự chọn').click();
  const gap = dialog.getByRole('group', { name: /^Khoảng trống để ký/ });
  await expect(gap.getByRole('textbox')).toHaveValue('20');
  await gap.getByRole('button', { name: /^Đặt lại theo quy định/ }).click();
  await expect(gap.getByRole('textbox')).toHaveValue('30');
  await dialog.getByLabel('Cho văn bản theo').selectOption({ label: HD36 });
  await expect(gap.getByRole('textbox')).toHaveValue('25');
  await dialog.getByLabel('Kiểu đặt dấu thanh').selectOption('new');
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(dialog).toHaveCount(0);
  const { profiles } = await value(window, 'app:start', {});
  expect(profiles[0]?.overrides).toEqual({ 'hd36:body.signatureGapMm': 25 });
  expect(profiles[0]?.toneStyle).toBe('new');
});
