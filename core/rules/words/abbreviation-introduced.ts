import {
  ABBREVIATIONS,
  findAbbreviations,
  findUnknownAbbreviations,
} from '#core/text/abbreviations.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

const abbreviationsIn = perPassage(({ text }: Passage) => findAbbreviations(text));

/** The archive's line and, for the State, the whole list of recipients are written short. */
function mayAbbreviate({ kind, text }: Passage, isState: boolean): boolean {
  return kind === 'recipient' && (isState || /^Lưu(?:\s|:|$)/u.test(text));
}

export const abbreviationIntroduced = defineRule({
  id: 'abbreviation-introduced',
  number: 63,
  severity: 'warning',
  fix: 'choice',
  messages: {
    subject: 'Trích yếu không dùng chữ viết tắt “{found}”; ghi đầy đủ “{expected}”',
    unknown: 'Trích yếu không dùng chữ viết tắt “{found}”; ghi đầy đủ',
    first: 'Chữ viết tắt “{found}” chưa được giải thích; lần đầu ghi đầy đủ “{expected}”',
  },
  *check({ system }, standard, { passages, dictionary }) {
    const { clause } = standard.styles.body;
    const settled = new Set<string>();
    for (const passage of passages) {
      if (mayAbbreviate(passage, system === 'state')) continue;
      const { path, kind } = passage;
      for (const { text: found, start, end } of kind === 'subject'
        ? findUnknownAbbreviations(passage.text)
        : []) {
        if (dictionary.has(found.toLowerCase())) continue;
        yield { messageId: 'unknown', clause, at: { path, range: { start, end } }, found };
      }
      for (const { text: found, start, end, introduced } of abbreviationsIn(passage)) {
        const isSubject = kind === 'subject';
        if (dictionary.has(found.toLowerCase()) || settled.has(found)) continue;
        if (!isSubject) settled.add(found);
        if (introduced && !isSubject) continue;
        const expected = ABBREVIATIONS.get(found) ?? '';
        yield {
          messageId: isSubject ? 'subject' : 'first',
          clause,
          at: { path, range: { start, end } },
          found,
          expected,
          fix: [{ op: 'replace-text', path, start, end, text: expected }],
        };
      }
    }
  },
});
