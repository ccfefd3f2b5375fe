import { expect, type Page, test } from '@playwright/test';
import {
  type BrowserWindowUnderTest,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { stateLetter } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

test('the scope of circulation stands above the national title, and is edited there', async () => {
  const document = stateLetter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ', urgency: 'khan' } });
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
  const sheet = page.locator('.sheet').first();
  const mark = sheet.locator('[data-part="circulation"]');
  const title = sheet.locator('[data-part="title"]');
  await expect(mark).toHaveCount(1);
  const [paper, box, below] = [
    await sheet.boundingBox(),
    await mark.boundingBox(),
    await title.boundingBox(),
  ];
  if (!paper || !box || !below) throw new Error('not drawn');
  expect(box.y).toBeGreaterThan(paper.y);
  expect(box.y + box.height).toBeLessThan(below.y);
  const middle = (each: { readonly x: number; readonly width: number }) => each.x + each.width / 2;
  expect(Math.abs(middle(box) - middle(below))).toBeLessThan(3);
  await mark.getByRole('textbox').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' CƠ QUAN');
  expect((await keptDocument(page)).marks.circulation).toBe('LƯU HÀNH NỘI BỘ CƠ QUAN');
});
