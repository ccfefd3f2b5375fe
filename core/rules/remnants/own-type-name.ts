import type { OfficialDocument } from '#core/model/document.ts';
import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { TYPE_NAMES, typeNamed } from '#core/text/type-names.ts';
import { defineRule } from '../define-rule.ts';
import { mentionsIn } from '../facts.ts';
import { type Passage, perPassage } from '../passages.ts';

const NAMES = TYPE_NAMES.filter(([, type]) => type !== null).map(([name]) => {
  const first = name.charAt(0).toUpperCase();
  return first + name.slice(1);
});
/** A document that speaks of itself: `Trên đây là Kế hoạch …`, `thực hiện Kế hoạch này`. */
const ITSELF = new RegExp(
  `(?<=Trên đây là (?:nội dung )?)(?:${NAMES.join('|')})(?!\\p{L})|(?<!\\p{L})(?:${NAMES.join('|')})(?= này(?!\\p{L}))`,
  'gu',
);
const SIGN = /Trên đây là|\p{L} này/u;

type Named = { readonly text: string; readonly start: number; readonly end: number };

const ownNamesIn = perPassage(({ text }: Passage): readonly Named[] =>
  SIGN.test(text)
    ? matchesOf(text, ITSELF).map(({ 0: name, index: start }) => ({
        ...{ text: name, start, end: start + name.length },
      }))
    : [],
);

/** What the document brings along under another name: a plan, a regulation in its subject or annex. */
function bringsAlong({ header, annexes }: OfficialDocument, name: string): boolean {
  const words = [header.subject, ...annexes.map(({ title }) => title)];
  return words.some((each) => each.toLowerCase().includes(name.toLowerCase()));
}

export const ownTypeName = defineRule({
  id: 'own-type-name',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: {
    other: 'Văn bản này là {type}, không phải “{found}”; xem lại có phải chép từ văn bản khác',
  },
  *check(document, standard, { passages }) {
    const own = standard.types[document.header.type]?.name.toLowerCase();
    if (!own) return;
    const cited = new Set(mentionsIn(passages).map(({ citation }) => citation.type));
    for (const passage of passages) {
      const { kind, path } = passage;
      if (path[0] !== 'body' || kind === 'cell') continue;
      for (const { text: found, start, end } of ownNamesIn(passage)) {
        const type = typeNamed(found);
        if (type === document.header.type || found.toLowerCase() === own) continue;
        if (cited.has(type) || bringsAlong(document, found)) continue;
        const expected = own.charAt(0).toUpperCase() + own.slice(1);
        yield {
          messageId: 'other',
          clause: USAGE.consistency,
          at: { path, range: { start, end } },
          found,
          expected,
          data: { type: own },
          fix: [{ op: 'replace-text', path, start, end, text: expected }],
        };
      }
    }
  },
});
