import type { Locator, Page } from '@playwright/test';

/** Fills in the first start's form as a secretary of a commune would. */
export async function fillIn(form: Locator): Promise<void> {
  await form.getByLabel('Tên cơ quan ban hành').fill('Đảng ủy xã An Bình');
  await form.getByLabel('Cơ quan cấp trên trực tiếp').fill('Đảng bộ tỉnh Lâm Đồng');
  await form.getByRole('button', { name: 'T/M BAN THƯỜNG VỤ · PHÓ BÍ THƯ' }).click();
  await form.getByLabel('Họ và tên').fill('Nguyễn Thị Minh Nguyệt');
  await form.getByRole('button', { name: 'Thêm nơi nhận' }).click();
  await form.getByLabel('Tên nơi nhận 1').fill('Ban Thường vụ Tỉnh ủy');
  await form.getByLabel('Để làm gì 1').fill('để báo cáo');
}

/** The same, and begins. */
export async function fillFirstProfile(window: Page): Promise<void> {
  const form = window.getByRole('dialog', { name: 'Chào mừng đến với Văn Thư' });
  await fillIn(form);
  await form.getByRole('button', { name: 'Lưu và bắt đầu' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Goes on without saying who the office is. */
export async function skipFirstProfile(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Bỏ qua, điền sau' }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}
