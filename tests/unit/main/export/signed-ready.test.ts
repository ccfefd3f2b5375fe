import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { checkForSigning } from '#core/signing/check-for-signing.ts';
import { exportReport } from '#core/signing/export-report.ts';
import { overrideOf, type SigningOverride } from '#core/signing/signing-gate.ts';
import { readDocx } from '#main/export/docx/read-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import { pdfDifference } from '#main/export/read-back/pdf-difference.ts';
import { readPdf } from '#main/export/read-back/read-pdf.ts';
import { exportForSigning, type SigningPress } from '#main/export/signed-ready.ts';
import { targetsBeside } from '#main/export/signing-files.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const press = { ...createPress(), pdfDifference };
const NOW = '2026-11-21T02:05:00.000Z';

const stamped = letter().header;
const READY = letter({
  header: {
    number: { ...stamped.number, value: '' },
    date: { ...stamped.date, day: null },
  },
});
const WITH_BLANK = letter({
  header: READY.header,
  body: [paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [điền ngày].')],
});

function run(
  folder: string,
  document: OfficialDocument,
  overrides: readonly SigningOverride[] = [],
  by: SigningPress = press,
) {
  const targets = targetsBeside(path.join(folder, 'Công văn.pdf'), true);
  const check = { today: TODAY };
  return exportForSigning({ document, overrides, check, targets, now: NOW, version: '0.1.0' }, by);
}

function overridesFor(document: OfficialDocument): readonly SigningOverride[] {
  const decision = { reason: 'Ngày do lãnh đạo ghi tay', by: 'Trần Thị Lan', at: NOW };
  const findings = checkForSigning(document, { today: TODAY });
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((each) => overrideOf(each, decision));
}

const NAMES = [
  'Công văn - báo cáo xuất.json',
  'Công văn - báo cáo xuất.pdf',
  'Công văn.docx',
  'Công văn.pdf',
];

describe('exporting for signing', () => {
  it('writes DOCX, PDF and report, with the fingerprints of what lies on the disk', async () => {
    const folder = tempFolder();
    const result = await run(folder, READY);
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    const report = exportReport.parse(
      JSON.parse(readFileSync(path.join(folder, 'Công văn - báo cáo xuất.json'), 'utf8')),
    );
    expect(result.ok && result.value.report).toEqual(report);
    for (const { name, sha256, bytes } of report.files) {
      const found = readFileSync(path.join(folder, name));
      expect([sha256, bytes]).toEqual([
        createHash('sha256').update(found).digest('hex'),
        found.byteLength,
      ]);
    }
    expect(report.files.map(({ kind, pages }) => [kind, pages])).toEqual([
      ['docx', null],
      ['pdf', 1],
    ]);
  });

  it('leaves the gap for number and day, and embeds the document as it is', async () => {
    const folder = tempFolder();
    await run(folder, READY);
    const docx = await readDocx(readFileSync(path.join(folder, 'Công văn.docx')));
    expect(docx.ok && [docx.unchanged, docx.embedded]).toEqual([true, READY]);
    const pdf = await readPdf(readFileSync(path.join(folder, 'Công văn.pdf')));
    expect(pdf?.text).toMatch(/Số\s+-CV\/ĐU/u);
    expect(pdf?.text).toMatch(/Trấn Biên,\s+ngày\s+tháng 10 năm 2026/u);
  });

  it('is refused while an error stands, and nothing is written', async () => {
    const folder = tempFolder();
    expect(await run(folder, WITH_BLANK)).toEqual({
      ok: false,
      code: 'errors-stand',
      detail: 'placeholders',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused while the draft’s mark stands', async () => {
    const folder = tempFolder();
    const drafted = { ...READY, marks: { ...READY.marks, draft: 2 } };
    expect(await run(folder, drafted)).toMatchObject({ ok: false, code: 'errors-stand' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on with a reason, which stands in both reports', async () => {
    const folder = tempFolder();
    const result = await run(folder, WITH_BLANK, overridesFor(WITH_BLANK));
    expect(result.ok && result.value.report.overrides).toMatchObject([
      { finding: { rule: 'placeholders' }, reason: 'Ngày do lãnh đạo ghi tay', by: 'Trần Thị Lan' },
    ]);
    const page = await readPdf(readFileSync(path.join(folder, 'Công văn - báo cáo xuất.pdf')));
    expect(page?.pages).toBe(1);
    expect(page?.text).toContain('Ngày do lãnh đạo ghi tay');
    expect(page?.text).toContain('Trần Thị Lan');
  });

  it('notices a PDF that is not the document, and leaves everything as it was', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'Công văn.docx'), 'bản trước');
    const other: SigningPress = {
      ...press,
      pdf: (composition) => {
        const bytes = Uint8Array.from(press.pdf(composition));
        bytes.fill(32, 500, Math.floor(bytes.length * 0.8));
        return bytes;
      },
    };
    expect(await run(folder, READY, [], other)).toMatchObject({ ok: false, code: 'pdf-differs' });
    expect(readdirSync(folder)).toEqual(['Công văn.docx']);
    expect(readFileSync(path.join(folder, 'Công văn.docx'), 'utf8')).toBe('bản trước');
  });

  it('notices another page count', async () => {
    const folder = tempFolder();
    const other: SigningPress = { ...press, pages: (of) => [...press.pages(of), ''] };
    expect(await run(folder, READY, [], other)).toMatchObject({
      ok: false,
      code: 'pdf-differs',
      detail: '1 pages instead of 2',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses letters that no font can print', async () => {
    const folder = tempFolder();
    const odd = { ...READY, body: [paragraph('p1', 'Chữ lạ ש trong văn bản.')] };
    const result = await run(folder, odd, overridesFor(odd));
    expect(result).toMatchObject({ ok: false, code: 'pdf-differs' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
