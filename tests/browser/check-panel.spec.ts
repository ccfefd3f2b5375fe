import { expect, type Page, test } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';
import {
  type BrowserWindowUnderTest,
  callsOf,
  emit,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

async function draft(document: OfficialDocument): Promise<void> {
  await loadRenderer(page, { today: '2026-11-21', profiles: [partySampleProfile], document });
}

/** A wrong ký hiệu in the frame, and four mistakes in the text. */
function faulty(): OfficialDocument {
  const { header, ...rest } = letter();
  return {
    ...rest,
    header: { ...header, number: { ...header.number, typeCode: 'KH' } },
    body: [
      paragraph('b1', 'Thực hiện kế hoạch , các nghành và và đoàn thể phối hợp .'),
      paragraph('b2', 'Đề nghị các đơn vị báo cáo trước ngày 30/11/2026./.'),
    ],
  };
}

const panel = () => page.getByRole('complementary', { name: 'Kiểm tra' });
const rows = () => panel().locator('.finding');
const row = (words: string) => rows().filter({ hasText: words });
const firstBlock = () => page.locator('.body > .block').first();

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

test.beforeEach(async () => {
  await draft(faulty());
  await expect(row('nghành')).toHaveCount(1);
});

test('the list is filtered by severity and by words without their marks', async () => {
  const all = await rows().count();
  const errors = panel().getByRole('button', { name: /^Lỗi: \d+$/ });
  await errors.click();
  await expect(errors).toHaveAttribute('aria-pressed', 'false');
  await expect(panel().locator('.finding.error')).toHaveCount(0);
  await panel().getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(rows()).toHaveCount(all);
  const search = panel().getByRole('searchbox', { name: 'Lọc các điểm tìm thấy' });
  await search.fill('nganh');
  await expect(rows()).toHaveCount(1);
  await expect(row('nghành')).toBeVisible();
  await search.fill('không có gì như thế');
  await expect(panel().getByText('Không có điểm nào khớp với bộ lọc')).toBeVisible();
});

test('grouped by place, F8 goes in that order', async () => {
  await panel().getByRole('button', { name: 'Vị trí' }).click();
  await expect(panel().getByRole('heading', { level: 3 })).toHaveText([
    'Số và ký hiệu',
    'Nội dung',
  ]);
  await page.keyboard.press('F8');
  await expect(rows().first()).toHaveClass(/active/);
  await expect(rows().first()).toContainText('KH');
});

test('help opens from a finding, leads to the list and back, and Escape closes it', async () => {
  await row('nghành').getByRole('button', { name: 'Giải thích' }).click();
  const help = page.getByRole('complementary', { name: 'Giải thích' });
  await expect(help.getByRole('heading', { name: 'Sai chính tả' })).toBeVisible();
  await expect(help.locator('.help-occasion')).toContainText('nghành');
  await expect(help.locator('.help-right blockquote')).toHaveText('các ngành liên quan');
  await help.getByRole('button', { name: 'Tất cả quy tắc' }).click();
  await help.getByRole('searchbox', { name: 'Tìm quy tắc' }).fill('kieu chu tung');
  await help.getByRole('button', { name: 'Kiểu chữ từng thành phần' }).click();
  await expect(help.getByRole('heading', { name: 'Kiểu chữ từng thành phần' })).toBeVisible();
  await help.getByRole('button', { name: 'Trang trước' }).click();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('F1 explains the finding at hand and gives the keyboard back to the text', async () => {
  await row('nghành').locator('.finding-text').click();
  await page.keyboard.press('F1');
  const help = page.getByRole('complementary', { name: 'Giải thích' });
  await expect(help.getByRole('heading', { name: 'Sai chính tả' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
});

test('everything safe is mended at once and listed, and one undo takes it all back', async () => {
  const before = (await firstBlock().textContent()) ?? '';
  await panel()
    .getByRole('button', { name: /^Sửa \d+ lỗi chắc chắn$/ })
    .click();
  await expect(firstBlock()).toHaveText('Thực hiện kế hoạch, các nghành và đoàn thể phối hợp.');
  const done = panel().getByRole('region', { name: /^Đã sửa \d+ điểm$/ });
  await expect(done.getByRole('listitem').filter({ hasText: 'hoạch ,' })).toContainText('hoạch,');
  await page.keyboard.press('Control+z');
  await expect(firstBlock()).toHaveText(before);
  await expect(page.getByRole('textbox', { name: 'Ký hiệu loại văn bản' })).toHaveText('KH');
  await expect(done).toHaveCount(0);
});

test('a finding passed over stays away while one types, until it is asked for', async () => {
  await row('nghành').locator('.finding-text').click();
  await panel().getByRole('button', { name: 'Bỏ qua lần này' }).click();
  await expect(row('nghành')).toHaveCount(0);
  await firstBlock().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Nay ', { delay: 20 });
  await page.waitForTimeout(600);
  await expect(row('nghành')).toHaveCount(0);
  await panel().getByRole('button', { name: 'Hiện lại' }).click();
  await expect(row('nghành')).toHaveCount(1);
});

test('a finding left with a reason is listed with who and why, and can be reconsidered', async () => {
  await row('nghành').locator('.finding-text').click();
  await page.keyboard.press('Control+Shift+F8');
  const dialog = page.getByRole('dialog', { name: 'Bỏ qua trong văn bản này' });
  await dialog.getByLabel('Lý do').fill('Trích nguyên văn');
  await dialog.getByLabel('Người quyết định').fill('Trần Thị Bình');
  await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(row('nghành')).toHaveCount(0);
  await panel().getByText('Bỏ qua trong văn bản này (1)').click();
  const entry = panel().locator('.ignored li');
  await expect(entry).toContainText('Sai chính tả');
  await expect(entry).toContainText('“nghành”');
  await expect(entry).toContainText('Trích nguyên văn');
  await expect(entry).toContainText('Trần Thị Bình');
  // The name is asked for once.
  await row('và và').locator('.finding-text').click();
  await page.keyboard.press('Control+Shift+F8');
  await expect(dialog.getByLabel('Người quyết định')).toHaveValue('Trần Thị Bình');
  await page.keyboard.press('Escape');
  await entry.getByRole('button', { name: 'Xét lại' }).click();
  await expect(row('nghành')).toHaveCount(1);
});

test('a word goes to the office’s dictionary, and words of other windows count too', async () => {
  await row('nghành').locator('.finding-text').click();
  await panel().getByRole('button', { name: 'Thêm vào từ điển cơ quan' }).click();
  const calls = await callsOf(page);
  expect(calls.filter(({ name }) => name === 'dictionary:add').map((each) => each.request)).toEqual(
    [{ office: partySampleProfile.id, word: 'nghành' }],
  );
  await emit(page, 'dictionaries-changed', { mine: ['nghành'], offices: {} });
  await expect(row('nghành')).toHaveCount(0);
  await emit(page, 'dictionaries-changed', { mine: [], offices: {} });
  await expect(row('nghành')).toHaveCount(1);
});

test('a finding shown already does not flicker while one types in its paragraph', async () => {
  await firstBlock().click();
  await page.keyboard.press('End');
  const seen = await page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    const list = document.querySelector('.findings');
    const count = () =>
      counts.push(
        [...(list?.querySelectorAll('.finding') ?? [])].filter((each) =>
          each.textContent?.includes('nghành'),
        ).length,
      );
    if (list) new MutationObserver(count).observe(list, { childList: true, subtree: true });
    count();
    return counts.length;
  });
  expect(seen).toBe(1);
  await page.keyboard.type(' Các đơn vị khác thực hiện theo', { delay: 60 });
  await page.waitForTimeout(1500);
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  expect(new Set(counts)).toEqual(new Set([1]));
});

/** How many stretches of the sheet are underlined as wrong or doubtful. */
function underlined(): Promise<number> {
  return page.evaluate(() =>
    ['error', 'warning', 'info'].reduce(
      (sum, severity) => sum + (CSS.highlights.get(`finding-${severity}`)?.size ?? 0),
      0,
    ),
  );
}

test('without checks while drafting, findings go with the first key and come when asked for', async () => {
  await panel().getByRole('button', { name: 'Từ điển và thiết lập kiểm tra' }).click();
  const dialog = page.getByRole('dialog', { name: 'Từ điển và thiết lập kiểm tra' });
  await dialog.getByLabel('Kiểm tra khi đang soạn').uncheck();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(panel()).toContainText('chỉ được kiểm tra khi yêu cầu');
  // What was found still holds until something is changed.
  await expect(row('nghành')).toHaveCount(1);
  await expect.poll(underlined).toBeGreaterThan(0);
  await firstBlock().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Các các', { delay: 20 });
  await expect(rows()).toHaveCount(0);
  await expect.poll(underlined).toBe(0);
  await page.waitForTimeout(600);
  await expect(panel()).toContainText('Văn bản chưa được kiểm tra từ lần sửa cuối.');
  await page.keyboard.press('F7');
  await expect(row('nghành')).toHaveCount(1);
  await expect.poll(underlined).toBeGreaterThan(0);
  // Mending goes on from one finding to the next.
  const before = await rows().count();
  await row('nghành').getByRole('button', { name: 'ngành', exact: false }).last().click();
  await expect(row('nghành')).toHaveCount(0);
  expect(await rows().count()).toBe(before - 1);
});

test('underlines follow what is typed before them, also while checks wait', async () => {
  const wordAt = () =>
    page.evaluate(() =>
      ['error', 'warning', 'info']
        .flatMap((severity) => [...(CSS.highlights.get(`finding-${severity}`) ?? [])])
        .map(String)
        .filter((word) => word.includes('nghành')),
    );
  await expect.poll(wordAt).toEqual(['nghành']);
  await firstBlock().click();
  await page.keyboard.press('Home');
  for (const word of ['Nay ', 'xin ', 'hãy ']) {
    await page.keyboard.type(word, { delay: 15 });
    expect(await wordAt()).toEqual(['nghành']);
  }
  await page.waitForTimeout(600);
  expect(await wordAt()).toEqual(['nghành']);
});
