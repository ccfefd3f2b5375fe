import { defineRule } from '../define-rule.ts';
import { type Mention, mentionsIn } from '../facts.ts';

/** Documents of the Party are cited with the comma; others as the text has it elsewhere. */
function lacksComma({ citation }: Mention, othersHaveIt: boolean): boolean {
  const { form, commaBeforeDate } = citation;
  return commaBeforeDate === false && (form === 'party' || othersHaveIt);
}

export const citationDateComma = defineRule({
  id: 'citation-date-comma',
  number: 48,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: { missing: 'Trước “ngày” khi viện dẫn có dấu phẩy: “{expected}”' },
  *check(_document, standard, { passages }) {
    const mentions = mentionsIn(passages);
    const othersHaveIt = mentions.some(
      ({ citation }) => citation.form !== 'party' && citation.commaBeforeDate === true,
    );
    for (const mention of mentions) {
      const { passage, citation } = mention;
      const { start, end, text: found, number, lawName } = citation;
      const head = number?.end ?? lawName?.end;
      if (head === undefined || !lacksComma(mention, othersHaveIt)) continue;
      const { path } = passage;
      yield {
        messageId: 'missing',
        clause: standard.styles.body.clause,
        at: { path, range: { start, end } },
        found,
        expected: `${found.slice(0, head - start)},${found.slice(head - start)}`,
        fix: [{ op: 'replace-text', path, start: head, end: head, text: ',' }],
      };
    }
  },
});
