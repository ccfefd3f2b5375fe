import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  type BrowserWindowUnderTest,
  loadRenderer,
  openBrowser,
} from '#tests/support/browser-window.ts';
import { letter, plan, stateLetter } from '#tests/support/documents.ts';
import { keptDocument } from '#tests/support/journalled.ts';

const CONTACT = 'Số 12 đường Nguyễn Huệ, phường Hồng Gai; điện thoại 0203.3835.000';

let browser: BrowserWindowUnderTest;
let page: Page;

test.beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
});

test.afterAll(() => browser.app.close());

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('not drawn');
  return { ...box, bottom: box.y + box.height };
}

/** How far the words of contact end above the lower edge of the sheet, millimetres of its paper. */
async function contactFoot() {
  const sheet = page.locator('.sheet').first();
  const [paper, words, rule] = await Promise.all([
    boxOf(sheet),
    boxOf(sheet.locator('[data-part="contact"]')),
    boxOf(sheet.locator('.contact-rule')),
  ]);
  const perMm = paper.width / 210;
  return { upMm: (paper.bottom - words.bottom) / perMm, ruleMm: rule.width / perMm };
}

test('the State contact ends with the area of the text, the Party contact in the margin', async () => {
  for (const [document, upMm] of [
    [stateLetter({ marks: { contact: CONTACT }, body: [] }), 20],
    [letter({ marks: { contact: CONTACT }, body: [] }), 10],
  ] as const) {
    await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
    const foot = await contactFoot();
    expect(foot.upMm).toBeCloseTo(upMm, 0);
    expect(foot.ruleMm).toBeCloseTo(165, 0);
  }
});

test('a longer text moves the contact down, and it is edited there', async () => {
  const body = Array.from({ length: 60 }, (_, index) => ({
    kind: 'paragraph' as const,
    id: `p${index}`,
    align: 'justify' as const,
    runs: [{ text: 'Ủy ban nhân dân tỉnh yêu cầu các đơn vị báo cáo đúng hạn.' }],
  }));
  const document = stateLetter({ marks: { contact: CONTACT }, body });
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
  const sheet = page.locator('.sheet').first();
  const closing = await boxOf(sheet.locator('.closing'));
  const rule = await boxOf(sheet.locator('.contact-rule'));
  expect(rule.y).toBeGreaterThanOrEqual(closing.bottom);
  expect((await contactFoot()).upMm).toBeCloseTo(20, 0);
  await sheet.locator('[data-part="contact"]').getByRole('textbox').click();
  await page.keyboard.press('End');
  await page.keyboard.type('; Fax 02');
  expect((await keptDocument(page)).marks.contact).toBe(`${CONTACT}; Fax 02`);
});

test('the line under the title is as long as on paper, and what the source had stands instead', async () => {
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document: plan() });
  const line = page.locator('hr[data-part="title-line"]');
  const [title, drawn] = [await boxOf(page.locator('[data-part="title"]')), await boxOf(line)];
  expect(drawn.y).toBeGreaterThanOrEqual(title.bottom);
  expect(drawn.width).toBeLessThan(title.width);
  const found = plan({ asFound: { 'title-line': { text: '_____' } } });
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document: found });
  await expect(line).toHaveCount(0);
  await expect(page.locator('[data-part="title-line"]')).toContainText('_____');
});

test('words in a table stand as on paper', async () => {
  const document = letter({
    body: [
      {
        kind: 'table',
        id: 't1',
        columns: [1, 1],
        headerRows: 0,
        rows: [
          {
            id: 'r1',
            cells: ['c1', 'c2'].map((id) => ({
              id,
              align: 'left' as const,
              runs: [{ text: 'Ô' }],
            })),
          },
        ],
      },
    ],
  });
  await loadRenderer(page, { today: '2026-11-21', profiles: [], document });
  const cell = page.locator('.fixed-block.table td').first();
  const px = await cell.evaluate((element) => {
    const { fontSize, lineHeight, paddingLeft, paddingTop } = getComputedStyle(element);
    return [fontSize, lineHeight, paddingLeft, paddingTop].map(Number.parseFloat);
  });
  for (const [index, pt] of [14, 17.5, 5.4, 3].entries()) {
    expect((px[index] ?? 0) * 0.75).toBeCloseTo(pt, 2);
  }
});
