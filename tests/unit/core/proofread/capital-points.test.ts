import { describe, expect, it } from 'vitest';
import { checkDocument } from '#core/rules/check-document.ts';
import { CAPITAL_NAMES } from '#core/standards/capital-names.ts';
import { CAPITALS } from '#core/standards/capitals.ts';
import { paragraph, stateLetter, TODAY } from '#tests/support/documents.ts';
import { CAPITAL_POINTS } from '#tests/support/mutations/capital-points.ts';

const capitalsIn = (sentence: string) =>
  checkDocument(stateLetter({ body: [paragraph('p1', sentence)] }), { today: TODAY })
    .filter(({ rule }) => rule === 'capital-letters' || rule === 'unit-capitals')
    .map(({ rule, found, expected, clause }) => ({ rule, found, expected, point: clause.point }));

describe.each(CAPITAL_POINTS)('$point, $title', (of) => {
  it.each(of.wrong)('%s', (sentence, found, expected) => {
    const { rule = 'capital-letters' } = of;
    const point = `Phụ lục II, mục ${of.point}`;
    expect(capitalsIn(sentence)).toEqual([{ rule, found, expected, point }]);
  });

  it.each(of.right)('silent: %s', (sentence) => {
    expect(capitalsIn(sentence)).toEqual([]);
  });
});

it('leaves out no point by which anything is judged', () => {
  const clauses = [...CAPITAL_NAMES.map(({ clause }) => clause), ...Object.values(CAPITALS)];
  const judged = new Set(clauses.map(({ point }) => point.replace('Phụ lục II, mục ', '')));
  expect([...judged].sort()).toEqual(CAPITAL_POINTS.map(({ point }) => point).sort());
});
