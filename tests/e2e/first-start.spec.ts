import { expect } from '@playwright/test';
import { test, value } from '#tests/support/desktop.ts';
import { fillFirstProfile, skipFirstProfile } from '#tests/support/office.ts';

test('the office is asked for once, and its header stands in the first letter', async ({
  launch,
}) => {
  const first = await launch();
  await fillFirstProfile(first.window);
  const { profiles, settings } = await value(first.window, 'app:start', {});
  expect(profiles).toHaveLength(1);
  expect(profiles[0]).toMatchObject({
    label: 'Đảng ủy xã An Bình',
    system: 'party',
    parent: { name: 'ĐẢNG BỘ TỈNH LÂM ĐỒNG', code: '' },
    issuer: { name: 'ĐẢNG ỦY XÃ AN BÌNH', code: 'ĐU' },
    place: 'An Bình',
    archive: 'Lưu Văn phòng Đảng ủy',
    signers: [
      {
        authority: [{ form: 'on-behalf', of: 'BAN THƯỜNG VỤ' }],
        position: 'PHÓ BÍ THƯ',
        name: 'Nguyễn Thị Minh Nguyệt',
      },
    ],
    recipients: [{ text: 'Ban Thường vụ Tỉnh ủy', purpose: 'để báo cáo' }],
  });
  expect(settings.activeProfile).toBe(profiles[0]?.id);

  await first.window.getByRole('button', { name: /^Công văn\./ }).click();
  const { window } = first;
  await expect(window.getByRole('textbox', { name: 'Cơ quan ban hành' })).toHaveText(
    'ĐẢNG ỦY XÃ AN BÌNH',
  );
  await expect(window.getByRole('textbox', { name: 'Địa danh' })).toHaveText('An Bình');
  await expect(window.getByRole('textbox', { name: 'Họ và tên người ký' })).toHaveText(
    'Nguyễn Thị Minh Nguyệt',
  );
  await first.app.close();

  const second = await launch();
  await expect(second.window.getByRole('heading', { name: 'Soạn văn bản mới' })).toBeVisible();
  await expect(second.window.getByRole('dialog')).toHaveCount(0);
});

test('what is missing is said at its field, and the first of them has the keyboard', async ({
  launch,
}) => {
  const { window } = await launch();
  await window.getByRole('button', { name: 'Lưu và bắt đầu' }).click();
  const issuer = window.getByLabel('Tên cơ quan ban hành');
  await expect(issuer).toBeFocused();
  await expect(issuer).toHaveAccessibleDescription(
    'Nhập tên cơ quan ban hành như in trên đầu văn bản.',
  );
  await expect(window.getByText('Còn 3 ô cần điền hoặc sửa.')).toBeVisible();
  await issuer.fill('Thành ủy Cần Thơ');
  await expect(window.getByText(/Còn \d ô/)).toHaveCount(0);
  await expect(window.getByLabel('Ký hiệu cơ quan')).toHaveValue('TU');
});

test('whoever skips may write at once, and is not asked again', async ({ launch }) => {
  const first = await launch();
  await skipFirstProfile(first.window);
  await first.window.getByRole('button', { name: /^Kế hoạch\./ }).click();
  await expect(first.window.getByRole('textbox', { name: 'Cơ quan ban hành' })).toHaveText('');
  await first.app.close();
  const second = await launch();
  await expect(second.window.getByRole('heading', { name: 'Soạn văn bản mới' })).toBeVisible();
  await expect(second.window.getByRole('dialog')).toHaveCount(0);
  await second.window.getByRole('button', { name: 'Điền hồ sơ cơ quan' }).click();
  await expect(second.window.getByRole('dialog', { name: 'Hồ sơ cơ quan' })).toBeVisible();
});

test('Escape asks before it drops what was typed', async ({ launch }) => {
  const { window } = await launch();
  const issuer = window.getByLabel('Tên cơ quan ban hành');
  await issuer.fill('Tỉnh ủy Lâm Đồng');
  await window.keyboard.press('Escape');
  const question = window.getByRole('alertdialog', { name: /^Bỏ những gì vừa sửa/ });
  await expect(question.getByRole('button', { name: 'Sửa tiếp' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(issuer).toHaveValue('Tỉnh ủy Lâm Đồng');
  // Again and again: the form must not vanish behind the question.
  for (let round = 0; round < 3; round += 1) {
    await window.keyboard.press('Escape');
    await expect(question).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(issuer).toBeVisible();
  }
});
