import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { stateSampleProfile } from '#templates/state-sample-profile.ts';
import { test } from '#tests/support/desktop.ts';
import { startLetter } from '#tests/support/window.ts';

function offices(folder: string, ...profiles: readonly object[]): void {
  writeFileSync(path.join(folder, 'profiles.json'), JSON.stringify({ value: profiles }));
}

const part = (window: Page, name: string) => window.locator(`[data-part="${name}"]`);

test('a letter of a people’s committee names body and drafting unit', async ({
  launch,
  userDataDir,
}) => {
  offices(userDataDir, stateSampleProfile);
  const { window } = await launch();
  await window
    .getByRole('list', { name: 'Mẫu văn bản' })
    .getByRole('button', { name: /^Công văn hành chính\./ })
    .click();
  await window.getByRole('textbox', { name: 'Số', exact: true }).fill('15');
  await expect(part(window, 'number')).toHaveText('Số: 15/UBND-VHXH');
  await expect(part(window, 'issuer-line')).toBeVisible();
  await expect(part(window, 'motto')).toHaveText('Độc lập - Tự do - Hạnh phúc');
  await expect(part(window, 'recipient/r5')).toContainText('Lưu: VT, VHXH');
  await expect(window.getByText('Nghị định 30/2020/NĐ-CP').first()).toBeVisible();
});

test('each template is written for the office of its system', async ({ launch, userDataDir }) => {
  offices(userDataDir, partySampleProfile, stateSampleProfile);
  const { window } = await launch();
  await startLetter(window);
  await expect(part(window, 'number')).toContainText('CV/ĐU');
  await window.keyboard.press('ControlOrMeta+N');
  await window.getByRole('radio', { name: 'Nhà nước' }).check({ force: true });
  await window.getByRole('button', { name: /^Kế hoạch hành chính\./ }).click();
  await expect(part(window, 'number')).toContainText('KH-UBND');
  await expect(part(window, 'separator')).toBeVisible();
});
