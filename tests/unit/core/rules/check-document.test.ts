import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkDocument, checkInSteps } from '#core/rules/check-document.ts';
import { hd05 } from '#core/standards/hd05.ts';
import {
  letter,
  olderLetter,
  olderPlan,
  paragraph,
  plan,
  stateLetter,
  statePlan,
  TODAY,
} from '#tests/support/documents.ts';

describe('checkDocument', () => {
  test.each([
    ['a letter', letter()],
    ['a plan', plan()],
    ['a letter of 2021', olderLetter()],
    ['a plan of 2021', olderPlan()],
    ['a letter of the State', stateLetter()],
    ['a plan of the State', statePlan()],
  ])('finds nothing in %s', (_name, document) => {
    expect(checkDocument(document, { today: TODAY })).toEqual([]);
  });

  test('gives findings in document order, and the same ones every time', () => {
    const document = plan({
      signatures: [],
      recipients: [],
      asFound: { separator: { text: '___' }, number: { text: 'Số: 27 -KH/BTGDVTU' } },
    });
    const found = checkDocument(document, { today: TODAY }).map(({ rule }) => rule);
    expect(found).toEqual([
      'number-without-colon',
      'party-number-pattern',
      'separator-hyphens',
      'recipients-present',
      'signature-complete',
    ]);
    expect(checkDocument(document, { today: TODAY })).toEqual(
      checkDocument(structuredClone(document), { today: TODAY }),
    );
  });

  test('leaves out what the document says to leave', () => {
    const ignored = {
      rule: 'separator-hyphens',
      found: '___',
      reason: 'theo mẫu cũ',
      by: 'Văn thư',
      at: '2026-11-20T08:00:00Z',
    };
    const document = plan({ asFound: { separator: { text: '___' } }, ignored: [ignored] });
    expect(checkDocument(document, { today: TODAY })).toEqual([]);
    const other = plan({ asFound: { separator: { text: '____' } }, ignored: [ignored] });
    expect(checkDocument(other, { today: TODAY })).toHaveLength(1);
  });

  test.each(['a', '.', '“', '"', '[', 'á1.', 'x.y@'])(
    'comes to an end over a text of “%s” without a blank, as a wrong file may hold',
    (piece) => {
      const long = piece.repeat(Math.ceil(60_000 / piece.length));
      const document = letter({
        body: [
          { kind: 'basis', id: 'b1', runs: [{ text: long }] },
          paragraph('b2', `${long} cuối`),
        ],
      });
      const rules = checkDocument(document, { today: TODAY }).map(({ rule }) => rule);
      expect(rules).toContain('content-end');
      expect(rules).not.toContain('rule-failed');
    },
  );

  test('holds the document against the figures that the office sets', () => {
    const document = letter({ asFound: { contact: { sizePt: 11 } }, marks: { contact: 'Số 9A' } });
    const contact = hd05.styles.contact.value;
    const overrides = { 'styles.contact': { ...contact, sizePt: { min: 10, max: 11, usual: 11 } } };
    const rules = (options: CheckOptions) =>
      checkDocument(document, options).map(({ rule }) => rule);
    expect(rules({ today: TODAY })).toEqual(['type-sizes']);
    expect(rules({ today: TODAY, overrides })).toEqual([]);
  });

  test('says of a figure that the office has set that it is its own', () => {
    const overrides = { 'wording.letterSubjectPrefix': 'V/v ' };
    const [finding, ...others] = checkDocument(letter(), { today: TODAY, overrides });
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('party-letter-subject');
    expect(finding?.clause).toEqual({ ...hd05.wording.letterSubjectPrefix.clause, office: true });
    expect(finding?.message).toMatch(/ \(theo số liệu của cơ quan\)$/);
  });

  test('holds the document against the pack that it is given', () => {
    const rules = (options: CheckOptions) =>
      checkDocument(olderLetter({ asFound: { 'recipient/r1': { text: '- Như trên,' } } }), options);
    expect(rules({ today: TODAY })).toEqual([]);
    expect(rules({ today: TODAY, standard: hd05 }).map(({ rule }) => rule)).toContain(
      'list-semicolons',
    );
  });
});

test('in steps it finds the same, in the same order', () => {
  const document = { ...plan(), body: [paragraph('b1', 'Hai  cách, , và và lặp.')] };
  const steps = checkInSteps(document, { today: '2026-11-16' });
  let count = 0;
  let step = steps.next();
  while (!step.done) {
    count += 1;
    step = steps.next();
  }
  const findings = checkDocument(document, { today: '2026-11-16' });
  expect(findings.length).toBeGreaterThan(1);
  expect(step.value).toEqual(findings);
  expect(count).toBeGreaterThan(20);
});
