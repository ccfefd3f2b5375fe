import {
  ABBREVIATIONS,
  findAbbreviations,
  findUnknownAbbreviations,
} from '#core/text/abbreviations.ts';
import { isArchiveLine } from '../addressing/archive-line.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

/** Those that we know and, outside of tables, those that are such by their letters alone. */
const abbreviationsIn = perPassage(({ text, kind }: Passage) => {
  const known = findAbbreviations(text);
  const unknown = kind === 'cell' ? [] : findUnknownAbbreviations(text);
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
});

/** The archive's line and, for the State, the whole list of recipients are written short. */
function mayAbbreviate({ kind, text }: Passage, isState: boolean): boolean {
  return kind === 'recipient' && (isState || isArchiveLine(text));
}

export const abbreviationIntroduced = defineRule({
  id: 'abbreviation-introduced',
  number: 63,
  severity: 'warning',
  fix: 'choice',
  messages: {
    subject: 'Trích yếu không dùng chữ viết tắt “{found}”; ghi đầy đủ “{expected}”',
    unknownSubject: 'Trích yếu không dùng chữ viết tắt “{found}”; ghi đầy đủ',
    first: 'Chữ viết tắt “{found}” chưa được giải thích; lần đầu ghi đầy đủ “{expected}”',
    unknown: 'Chữ viết tắt “{found}” chưa được giải thích; lần đầu ghi đầy đủ',
  },
  *check({ system }, standard, { passages, dictionary }) {
    const { clause } = standard.styles.body;
    const settled = new Set<string>();
    for (const passage of passages) {
      if (mayAbbreviate(passage, system === 'state')) continue;
      const { path, kind } = passage;
      const isSubject = kind === 'subject';
      for (const { text: found, start, end, introduced } of abbreviationsIn(passage)) {
        if (dictionary.has(found.toLowerCase()) || settled.has(found)) continue;
        if (!isSubject) settled.add(found);
        if (introduced && !isSubject) continue;
        const at = { path, range: { start, end } };
        const expected = ABBREVIATIONS.get(found);
        if (expected === undefined) {
          yield { messageId: isSubject ? 'unknownSubject' : 'unknown', clause, at, found };
          continue;
        }
        yield {
          messageId: isSubject ? 'subject' : 'first',
          clause,
          at,
          found,
          expected,
          fix: [{ op: 'replace-text', path, start, end, text: expected }],
        };
      }
    }
  },
});
