import type { OfficialDocument } from '#core/model/document.ts';
import { PERSONAL_TITLES, TITLED_BODIES } from '#core/standards/personal-titles.ts';
import { defineRule } from '../define-rule.ts';

const longestFirst = [...PERSONAL_TITLES].sort((a, b) => b.length - a.length);
const TITLES = new RegExp(`^\\s*(?:(?:${longestFirst.join('|')})(?:[.,]\\s*|\\s+|$))+`, 'u');

/** The law of the State leaves the names of these bodies' signers to their own ministries. */
function mayCarryTitles({ system, header }: OfficialDocument): boolean {
  const { parent, issuer } = header;
  return system === 'state' && TITLED_BODIES.test(`${parent?.name ?? ''} ${issuer.name}`);
}

export const plainSignerName = defineRule({
  id: 'plain-signer-name',
  number: 42,
  severity: 'error',
  fix: 'safe',
  messages: { title: 'Không ghi “{found}” trước họ tên người ký' },
  *check(document, standard) {
    if (mayCarryTitles(document)) return;
    for (const { id, name } of document.signatures) {
      const prefix = TITLES.exec(name)?.[0];
      if (!prefix || prefix.length === name.length) continue;
      const path = ['signatures', id, 'name'];
      yield {
        messageId: 'title',
        clause: standard.styles['signer-name'].clause,
        at: { path, range: { start: 0, end: prefix.trimEnd().length } },
        found: prefix.trimEnd(),
        fix: [{ op: 'replace-text', path, start: 0, end: prefix.length, text: '' }],
      };
    }
  },
});
