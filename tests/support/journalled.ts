import type { Page } from '@playwright/test';
import type { OfficialDocument } from '#core/model/document.ts';

/** What the last journal entry holds: the words as the document has them. */
export async function keptDocument(page: Page): Promise<OfficialDocument> {
  await page.waitForTimeout(750);
  return page.evaluate(() => {
    const { vanThuCalls: calls } = window as unknown as {
      vanThuCalls: readonly { name: string; request: { document: OfficialDocument } }[];
    };
    const last = calls.filter(({ name }) => name === 'journal:write').at(-1);
    if (!last) throw new Error('nothing was journalled');
    return last.request.document;
  });
}
