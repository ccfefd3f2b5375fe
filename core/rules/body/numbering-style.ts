import type { Item, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { labelFaults } from './label-faults.ts';

const ORDER: readonly Level[] = ['article', 'roman', 'arabic', 'decimal', 'subdecimal', 'letter'];

/** Numbered items that stand alone in their row; a chapter may well have one article. */
function lonely({ body }: OfficialDocument): readonly Item[] {
  /** For each level the only item of its row so far, or `several`. */
  const rows: (Item | 'several' | undefined)[] = [];
  const alone = new Set<Item>();
  const closeFrom = (first: number) => {
    for (let rank = first; rank < rows.length; rank += 1) {
      const row = rows[rank];
      if (row && row !== 'several' && row.level !== 'article') alone.add(row);
    }
    rows.length = Math.min(rows.length, first);
  };
  for (const item of body) {
    if (item.kind !== 'item' || item.level === 'dash' || item.level === 'plus') continue;
    const rank = ORDER.indexOf(item.level);
    // A wider heading ends every row below it; dashes end none.
    closeFrom(rank + 1);
    if (rank >= 0) rows[rank] = rows[rank] ? 'several' : item;
  }
  closeFrom(0);
  if (alone.size === 0) return [];
  return body.filter((block) => block.kind === 'item').filter((item) => alone.has(item));
}

/** Marks of the widest numbers in use, when they are not alike: `I.` beside `1-`. */
function mixedMarks({ body, numbering }: OfficialDocument): boolean {
  const uses = (level: Level) =>
    body.some((block) => block.kind === 'item' && block.level === level && block.label === null);
  return uses('roman') && uses('arabic') && numbering.roman !== numbering.arabic;
}

export const numberingStyle = defineRule({
  id: 'numbering-style',
  number: 75,
  severity: 'warning',
  fix: 'choice',
  messages: {
    style: 'Dấu sau số thứ tự không thống nhất: “{found}” và “{expected}”',
    mixed: 'Dấu sau số thứ tự không thống nhất: “I{roman}” và “1{found}”',
    lonely: 'Mục “{found}” đứng một mình, không có mục nào cùng cấp',
  },
  *check(document, standard, context) {
    const clause = asInLaw(standard.wording.numbering.clause);
    for (const { item, kind, found, expected, fix } of labelFaults(document, context)) {
      if (kind !== 'style') continue;
      const at = { path: ['body', item.id, 'label'] };
      yield { messageId: 'style', clause, at, found, expected, fix };
    }
    if (mixedMarks(document)) {
      const { roman, arabic } = document.numbering;
      const path = ['numbering', 'arabic'];
      yield {
        messageId: 'mixed',
        clause,
        at: { path },
        found: arabic,
        expected: roman,
        data: { roman },
        fix: [{ op: 'set', path, value: roman }],
      };
    }
    for (const item of lonely(document)) {
      const label = item.label ?? context.labels().get(item.id) ?? '';
      const text = plainText(item.runs).split(' ', 6).join(' ');
      const at = { path: ['body', item.id] };
      yield { messageId: 'lonely', clause, at, found: `${label} ${text}` };
    }
  },
});
