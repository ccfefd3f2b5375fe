import { expect, type Page, test } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  type BrowserWindowUnderTest,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter } from '#tests/support/documents.ts';

let browser: BrowserWindowUnderTest;
let page: Page;

async function draft(document: OfficialDocument): Promise<void> {
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
}

const paragraph = (id: string, text: string) => ({
  kind: 'paragraph' as const,
  id,
  align: 'justify' as const,
  runs: [{ text }],
});

/** The words that are underlined on the sheet. */
function underlined(): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['finding-error', 'finding-warning', 'finding-info'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(String),
    ),
  );
}

const misspelt = (text: string): OfficialDocument => ({
  ...letter(),
  body: [paragraph('b1', 'Đoạn đầu.'), paragraph('b2', text)],
});

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

test('a mistake is underlined where it stands, and moves with the words before it', async () => {
  await draft(misspelt('Thực hiện ở mức cao , tốt.'));
  await expect.poll(underlined).toEqual(['cao ,']);
  const block = page.locator('.body > .block').nth(1);
  await block.click();
  await page.keyboard.press('Home', { delay: 30 });
  await page.keyboard.type('Nay ');
  expect(await underlined()).toEqual(['cao ,']);
});

test('nothing is flagged in the word that is being typed, until it is left', async () => {
  await draft(misspelt('Thực hiện'));
  const block = page.locator('.body > .block').nth(1);
  await block.click();
  await page.keyboard.press('End', { delay: 30 });
  await page.keyboard.type(' cao ,', { delay: 30 });
  await page.waitForTimeout(600);
  expect(await underlined()).toEqual([]);
  await page.keyboard.type(' tốt.', { delay: 30 });
  await expect.poll(underlined).toEqual(['cao ,']);
});

test('F8 leads from finding to finding and selects the words', async () => {
  await draft(misspelt('Thực hiện ở mức cao , tốt.'));
  await expect.poll(underlined).toEqual(['cao ,']);
  await page.keyboard.press('F8');
  expect(await page.evaluate(() => String(getSelection()))).toBe('cao ,');
  await expect(page.locator('.finding.active')).toHaveCount(1);
});

test('a click on a finding in the panel shows its place', async () => {
  await draft(misspelt('Thực hiện ở mức cao , tốt.'));
  await page.locator('.finding-text').first().click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('cao ,');
});

/** The paragraphs of which words are underlined, in their order on the sheet. */
function underlinedTexts(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('finding-warning') ?? [])]
      .filter((range) => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.startContainer.textContent ?? ''),
  );
}

test('in a long draft only what is in sight is underlined, wherever one scrolls', async () => {
  const body = Array.from({ length: 300 }, (_, index) =>
    paragraph(`b${index}`, `Mục tiêu số ${index} ở mức cao , tốt.`),
  );
  await draft({ ...letter(), body });
  const blocks = page.locator('.body > .block');
  await expect.poll(underlinedTexts).toContain('Mục tiêu số 0 ở mức cao , tốt.');
  const atStart = await underlinedTexts();
  expect(atStart.length).toBeGreaterThan(5);
  expect(atStart.length).toBeLessThan(100);
  await blocks.last().scrollIntoViewIfNeeded();
  await expect.poll(underlinedTexts).toContain('Mục tiêu số 299 ở mức cao , tốt.');
  expect((await underlinedTexts()).length).toBeLessThan(100);
  await blocks.first().scrollIntoViewIfNeeded();
  await expect.poll(underlinedTexts).toEqual(atStart);
});
