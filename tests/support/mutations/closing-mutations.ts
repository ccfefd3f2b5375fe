import { standardText } from '#core/compose/frame-text.ts';
import type { Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import { found, type Mutation, withFound } from './mutation.ts';

const isParty = ({ system }: OfficialDocument) => system === 'party';

/** The first line of nơi nhận as it prints, changed. */
function firstRecipient(
  rule: string,
  name: string,
  change: (text: string) => string,
  holds: (document: OfficialDocument) => boolean = () => true,
): Mutation {
  return {
    rule,
    name,
    plant(document, standard) {
      const [first, second] = document.recipients;
      if (!first || !second || !holds(document)) return null;
      const part: FramePart = `recipient/${first.id}`;
      return found(document, part, change(standardText(document, standard, part)));
    },
  };
}

/** The document with another archive line. */
function withArchive(document: OfficialDocument, text: string): OfficialDocument | null {
  const last = document.recipients.at(-1);
  if (!last) return null;
  return { ...document, recipients: [...document.recipients.slice(0, -1), { ...last, text }] };
}

function withSigner(
  document: OfficialDocument,
  change: Partial<Signature>,
): OfficialDocument | null {
  const [first, ...rest] = document.signatures;
  return first ? { ...document, signatures: [{ ...first, ...change }, ...rest] } : null;
}

export const CLOSING_MUTATIONS: readonly Mutation[] = [
  {
    rule: 'authority-fits-position',
    name: 'on behalf of one person',
    plant(document) {
      const [first] = document.signatures;
      if (!first || document.asFound[`signature/${first.id}/authority/0`]) return null;
      const planted = withSigner(document, {
        authority: [{ form: 'on-behalf', of: 'GIÁM ĐỐC' }],
        position: 'PHÓ GIÁM ĐỐC',
      });
      const mark = isParty(document) ? 'T/M' : 'TM.';
      return planted && { document: planted, found: `${mark} GIÁM ĐỐC` };
    },
  },
  firstRecipient(
    'list-semicolons',
    'a comma',
    (text) => text.replace(/;$/u, ','),
    ({ header, system }) => system === 'party' && (header.date.year ?? 9999) >= 2026,
  ),
  firstRecipient(
    'list-commas',
    'a semicolon',
    (text) => text.replace(/,$/u, ';'),
    ({ header, system }) => system === 'party' && (header.date.year ?? 9999) < 2026,
  ),
  firstRecipient(
    'state-list-semicolons',
    'a comma',
    (text) => text.replace(/;$/u, ','),
    (document) => !isParty(document),
  ),
  firstRecipient('list-form', 'no dash', (text) => text.replace('- ', '')),
  {
    rule: 'as-above',
    name: 'not the first',
    plant(document) {
      const [first, second, third, ...rest] = document.recipients;
      if (document.addressees.length === 0 || !first || !second || !third) return null;
      return {
        document: { ...document, recipients: [second, first, third, ...rest] },
        found: second.text,
        mended: document,
      };
    },
  },
  {
    rule: 'recipients-present',
    name: 'no recipients',
    plant: (document) => ({ document: { ...document, recipients: [] }, found: '' }),
  },
  {
    rule: 'recipients-present',
    name: 'the archive not last',
    plant(document) {
      const [first, ...rest] = document.recipients;
      const last = rest.pop();
      if (!first || !last || rest.length === 0) return null;
      const recipients = [first, last, ...rest];
      return { document: { ...document, recipients }, found: last.text, mended: document };
    },
  },
  {
    rule: 'party-archive',
    name: 'a colon',
    plant(document) {
      const text = document.recipients.at(-1)?.text ?? '';
      const planted = isParty(document) && withArchive(document, text.replace('Lưu ', 'Lưu: '));
      return planted && text.startsWith('Lưu ')
        ? { document: planted, found: text.replace('Lưu ', 'Lưu: '), mended: document }
        : null;
    },
  },
  {
    rule: 'state-archive',
    name: 'no colon',
    plant(document) {
      const text = document.recipients.at(-1)?.text ?? '';
      const planted = !isParty(document) && withArchive(document, text.replace('Lưu: ', 'Lưu '));
      return planted
        ? { document: planted, found: text.replace('Lưu: ', 'Lưu '), mended: document }
        : null;
    },
  },
  {
    rule: 'recipients-label',
    name: 'no colon',
    plant: (document) => found(document, 'recipients-label', 'Nơi nhận'),
  },
  ...(['party', 'state'] as const).map(
    (system): Mutation => ({
      rule: `${system}-authority`,
      name: 'the mark of the other system',
      plant(document, standard) {
        const [first] = document.signatures;
        const form = first?.authority[0]?.form;
        const mark = form && standard.wording.authority.value[form];
        if (document.system !== system || !first || !mark || form === 'acting') return null;
        const part: FramePart = `signature/${first.id}/authority/0`;
        const other =
          system === 'party'
            ? `${mark.replace('/', '').trim()}.`
            : mark.replace(/(.)(.)\. /u, '$1/$2');
        const text = standardText(document, standard, part).replace(mark.trim(), other.trim());
        return found(document, part, text, other.trim());
      },
    }),
  ),
  {
    rule: 'signature-complete',
    name: 'no name',
    plant(document) {
      const planted = withSigner(document, { name: '' });
      return planted && { document: planted, found: '' };
    },
  },
  {
    rule: 'signature-weights',
    name: 'a name that is not bold',
    plant(document) {
      const [first] = document.signatures;
      return first
        ? {
            document: withFound(document, `signature/${first.id}/name`, { bold: false }),
            found: first.name,
            mended: document,
          }
        : null;
    },
  },
  {
    rule: 'plain-signer-name',
    name: 'a doctor',
    plant(document) {
      const name = document.signatures[0]?.name ?? '';
      const planted = withSigner(document, { name: `TS. ${name}` });
      return planted && { document: planted, found: 'TS.', mended: document };
    },
  },
  {
    rule: 'secret-channels',
    name: 'a secret document',
    plant: (document) =>
      document.marks.secrecy === 'none'
        ? { document: { ...document, marks: { ...document.marks, secrecy: 'mat' } }, found: 'MẬT' }
        : null,
  },
];
