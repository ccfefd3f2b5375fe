import { expect, test } from 'vitest';
import { officialDocument } from '#core/model/document.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { ignoring } from '#core/rules/ignored.ts';
import { letter, paragraph } from '#tests/support/documents.ts';

const decision = {
  reason: 'Trích nguyên văn',
  by: 'Trần Thị Bình',
  at: '2026-11-21T01:00:00.000Z',
};

test('each finding of a bad draft can be left, also one over several lines, and the draft stays whole', () => {
  const { header, ...rest } = letter();
  const document = {
    ...rest,
    header: { ...header, number: { ...header.number, typeCode: 'KH' } },
    asFound: { number: { text: 'Số 152\nCV-ĐU' } },
    body: [paragraph('b1', 'Các nghành và\nvà đoàn thể .')],
  };
  const check = (draft: typeof document) => checkDocument(draft, { today: '2026-11-21' });
  const findings = check(document);
  expect(findings.some(({ found }) => found.includes('\n'))).toBe(true);
  for (const finding of findings) {
    const left = { ...document, ignored: [ignoring(finding, decision)] };
    expect(officialDocument.parse(left)).toEqual(left);
    expect(check(left)).toEqual(
      findings.filter((each) => each.rule !== finding.rule || each.found !== finding.found),
    );
  }
});
