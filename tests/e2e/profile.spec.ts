import { expect } from '@playwright/test';
import { test, value } from '#tests/support/desktop.ts';
import { fillFirstProfile } from '#tests/support/office.ts';
import { vietnameseKeyboard } from '#tests/support/vietnamese-keyboard.ts';

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
