import type { Item, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { defineRule } from '../define-rule.ts';
import { labelFaults } from './label-faults.ts';

const ORDER: readonly Level[] = ['article', 'roman', 'arabic', 'decimal', 'subdecimal', 'letter'];

/** Numbered items that stand alone in their row; a chapter may well have one article. */
function lonely({ body }: OfficialDocument): readonly Item[] {
  const items = body.filter((block) => block.kind === 'item');
  const rows = new Map<Level, Item[]>();
  const alone = new Set<Item>();
  const close = (level: Level) => {
    const [only, another] = rows.get(level) ?? [];
    if (only && !another && level !== 'article') alone.add(only);
    rows.delete(level);
  };
  for (const item of items) {
    const rank = ORDER.indexOf(item.level);
    if (rank < 0) {
      // A wider heading ends every row below it; dashes end none.
      if (item.level !== 'dash' && item.level !== 'plus') for (const level of ORDER) close(level);
      continue;
    }
    for (const level of ORDER.slice(rank + 1)) close(level);
    const row = rows.get(item.level);
    if (row) row.push(item);
    else rows.set(item.level, [item]);
  }
  for (const level of ORDER) close(level);
  return items.filter((item) => alone.has(item));
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
    const { clause } = standard.wording.numbering;
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
