import { expect, it } from 'vitest';
import { holdsUnder } from '#core/rules/define-rule.ts';
import { RULES } from '#core/rules/registry.ts';
import { buildExportReport } from '#core/signing/build-export-report.ts';
import { checkForSigning } from '#core/signing/check-for-signing.ts';
import { exportReport } from '#core/signing/export-report.ts';
import { overrideOf, signingGate } from '#core/signing/signing-gate.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

it('says what was checked, what was let pass and why, and by what the files are known', () => {
  const document = letter({
    marks: { secrecy: 'mat' },
    body: [paragraph('p1', 'Đề nghị báo cáo trước ngày [điền ngày].')],
  });
  const findings = checkForSigning(document, { today: TODAY });
  const error = findings.find(({ severity }) => severity === 'error');
  if (!error) throw new Error('an error stands');
  const override = overrideOf(error, {
    reason: 'Ngày do lãnh đạo ghi tay',
    by: 'Trần Thị Lan',
    at: '2026-11-21T02:00:00.000Z',
  });
  const file = {
    name: 'a.docx',
    kind: 'docx',
    bytes: 10,
    sha256: 'ab'.repeat(32),
    pages: null,
    readBack: 'same',
  } as const;
  const report = buildExportReport({
    document,
    standard: hd05,
    gate: signingGate(findings, [override]),
    files: [file],
    checkedAt: '2026-11-21T02:05:00.000Z',
    version: '0.1.0',
  });
  expect(exportReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.document).toEqual({
    type: 'cong-van',
    number: 'Số 152-CV/ĐU',
    issuer: 'ĐẢNG ỦY PHƯỜNG TRẤN BIÊN',
    subject: document.header.subject,
    secrecy: 'MẬT',
  });
  expect(report.pack).toEqual({ id: 'hd05', name: hd05.name });
  const held = RULES.filter((rule) => holdsUnder(rule, hd05)).map(({ id }) => id);
  expect(report.rules).toEqual({ count: held.length, ids: held });
  expect(report.overrides).toMatchObject([
    {
      finding: {
        rule: 'placeholders',
        found: '[điền ngày]',
        place: { path: ['body', 'p1', 'runs'] },
      },
      reason: 'Ngày do lãnh đạo ghi tay',
      by: 'Trần Thị Lan',
    },
  ]);
  expect(report.findings.map(({ rule }) => rule)).not.toContain('placeholders');
  expect(report.findings.map(({ rule }) => rule)).toContain('secret-channels');
  expect(report.files).toEqual([file]);
});
