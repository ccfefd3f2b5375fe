import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import { checkForSigning } from '#core/signing/check-for-signing.ts';
import {
  canBeOverridden,
  overrideOf,
  secrecyNotice,
  signingGate,
  signingOverride,
} from '#core/signing/signing-gate.ts';
import { letter, paragraph, TODAY } from '#tests/support/documents.ts';

const decision = {
  reason: 'Lãnh đạo đã đồng ý',
  by: 'Trần Thị Lan',
  at: '2026-11-21T02:00:00.000Z',
};

/** A letter as it goes to be signed: number and day wait for the stamp. */
function ready(overrides: Partial<Parameters<typeof letter>[0]> = {}): OfficialDocument {
  const { header } = letter();
  return letter({
    ...overrides,
    header: {
      number: { ...header.number, value: '' },
      date: { ...header.date, day: null },
      ...overrides.header,
    },
  });
}

const find = (document: OfficialDocument) => checkForSigning(document, { today: TODAY });
const withBlank = ready({
  body: [
    paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [điền ngày].'),
    paragraph('p2', 'Báo cáo gửi về [điền ngày].'),
  ],
});

describe('the gate before signing', () => {
  it('lets a clean document through', () => {
    expect(signingGate(find(ready()), [])).toEqual({
      isOpen: true,
      standing: [],
      overridden: [],
      others: [],
    });
  });

  it('is shut while errors stand', () => {
    const { isOpen, standing } = signingGate(find(withBlank), []);
    expect(isOpen).toBe(false);
    expect(standing.map(({ rule, found, at }) => [rule, found, at.path.join('.')])).toEqual([
      ['placeholders', '[điền ngày]', 'body.p1.runs'],
      ['placeholders', '[điền ngày]', 'body.p2.runs'],
    ]);
  });

  it('lets pass the one error that is overridden with a reason, and no other of the same words', () => {
    const [first, second] = signingGate(find(withBlank), []).standing;
    if (!first || !second) throw new Error('two errors stand');
    const gate = signingGate(find(withBlank), [overrideOf(first, decision)]);
    expect(gate.isOpen).toBe(false);
    expect(gate.overridden).toEqual([{ finding: first, override: overrideOf(first, decision) }]);
    expect(gate.standing).toEqual([second]);
    const both = [overrideOf(first, decision), overrideOf(second, decision)];
    expect(signingGate(find(withBlank), both).isOpen).toBe(true);
  });

  it.each(['', '   '])('does not count the override without a reason %j', (reason) => {
    const overrides = find(withBlank).map((finding) =>
      overrideOf(finding, { ...decision, reason }),
    );
    const gate = signingGate(find(withBlank), overrides);
    expect([gate.isOpen, gate.overridden]).toEqual([false, []]);
  });

  it('does not carry an override over to other words', () => {
    const overrides = find(withBlank).map((finding) => overrideOf(finding, decision));
    const other = ready({
      body: [paragraph('p1', 'Đề nghị các đơn vị báo cáo trước ngày [nhập lại].')],
    });
    expect(signingGate(find(other), overrides).isOpen).toBe(false);
  });

  it('holds the draft’s mark back, whatever reason is given', () => {
    const findings = find(ready({ marks: { draft: 2 } }));
    const gate = signingGate(
      findings,
      findings.map((finding) => overrideOf(finding, decision)),
    );
    expect(gate.standing.map(({ rule, found }) => [rule, found])).toEqual([
      ['draft-mark-left', 'Dự thảo lần 2'],
    ]);
    expect(gate.standing.map(canBeOverridden)).toEqual([false]);
  });

  it('warns of secret documents without holding them back', () => {
    const findings = find(ready({ marks: { secrecy: 'mat' } }));
    expect(secrecyNotice(findings)?.message).toContain('không ký số, không gửi trên mạng');
    expect(signingGate(findings, []).isOpen).toBe(true);
    expect(secrecyNotice(find(ready()))).toBeNull();
  });

  it('tells of a number and a day that leave no gap for the stamp', () => {
    const gate = signingGate(find(letter()), []);
    expect(gate.others.map(({ rule, found }) => [rule, found])).toEqual([
      ['number-left-for-stamp', '152'],
      ['number-left-for-stamp', '5'],
    ]);
  });

  it('leaves what the document says to leave only where it says why', () => {
    const entry = { rule: 'placeholders', found: '[điền ngày]', by: 'Lan', at: decision.at };
    const ignoring = (reason: string) =>
      signingGate(find({ ...withBlank, ignored: [{ ...entry, reason }] }), []).isOpen;
    expect([ignoring(''), ignoring('chờ ý kiến')]).toEqual([false, true]);
  });

  it('makes overrides that pass their schema', () => {
    for (const finding of find(withBlank)) {
      const made = overrideOf(finding, decision);
      expect(signingOverride.parse(made)).toEqual(made);
    }
  });

  it('lets pass an error over a text of any length', () => {
    const [first] = find(withBlank);
    if (!first) throw new Error('nothing was found');
    const long = { ...first, found: 'x'.repeat(50_000) };
    const made = overrideOf(long, decision);
    expect(signingOverride.safeParse(made).success).toBe(true);
    expect(signingGate([long], [made])).toMatchObject({ isOpen: true, standing: [] });
  });
});
