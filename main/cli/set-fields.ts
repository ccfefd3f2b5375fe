import type { Authority, Recipient } from '#core/model/closing.ts';
import { authorityForm, urgency } from '#core/model/closing.ts';
import { type OfficialDocument, officialDocument } from '#core/model/document.ts';
import type { PartialDate } from '#core/model/header.ts';
import { countingIds } from '#core/model/new-id.ts';
import { forbiddenCharacterAt, plainRuns } from '#core/model/text.ts';
import { bodyCodeOf, namesUnit } from '#core/profile/body-code.ts';
import type { Standard } from '#core/standards/standard.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** One `--set field=value`. */
type Setting = { readonly field: string; readonly value: string };

type Setter = (
  document: OfficialDocument,
  values: readonly [string, ...string[]],
  standard: Standard,
) => OfficialDocument;

const LONGEST_SHOWN = 60;

function refuse(field: string, value: string): never {
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  throw new UsageError(text.badValue(field, shown));
}

function readDate(value: string): PartialDate {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  const real = new Date(Date.UTC(date.year, date.month - 1, date.day));
  if (real.getUTCDate() !== date.day || real.getUTCMonth() !== date.month - 1)
    refuse('date', value);
  return date;
}

function readAuthority(value: string, standard: Standard): Authority {
  const forms = standard.wording.authority.value;
  const form = authorityForm.options.find((each) => {
    const prefix = forms[each];
    return prefix !== null && value.startsWith(prefix);
  });
  if (!form) refuse('authority', value);
  return { form, of: value.slice(forms[form]?.length ?? 0).trim() };
}

function readRecipient(value: string, id: string): Recipient {
  const [, name, purpose] = /^(.*?)\s*\(([^()]*)\)$/s.exec(value) ?? [];
  return { id, text: name ?? value, purpose: purpose ?? '' };
}

/** `Như trên` and the archive line stay where they are; what stands between them is replaced. */
function withRecipients(document: OfficialDocument, values: readonly string[], standard: Standard) {
  const { asAbove, archivePrefix } = standard.wording;
  const first = document.recipients.filter((each) => each.text === asAbove.value);
  const last = document.recipients.filter((each) =>
    each.text.startsWith(archivePrefix.value.trim()),
  );
  const newId = countingIds('r');
  const given = values.map((value) => readRecipient(value, ''));
  return [...first, ...given, ...last].map((each) => ({ ...each, id: newId() }));
}

function withHeader(document: OfficialDocument, header: Partial<OfficialDocument['header']>) {
  return { ...document, header: { ...document.header, ...header } };
}

function withSigner(
  document: OfficialDocument,
  change: Partial<OfficialDocument['signatures'][number]>,
) {
  const [first = { id: 's1', authority: [], position: '', name: '' }, ...rest] =
    document.signatures;
  return { ...document, signatures: [{ ...first, ...change }, ...rest] };
}

/** What stands in the ký hiệu after the issuer's own code. */
function unitOf(
  { header: { issuer, number, type } }: OfficialDocument,
  standard: Standard,
): string {
  if (!namesUnit(type, standard)) return '';
  if (issuer.code === '') return number.bodyCode;
  const own = issuer.code + standard.wording.number.value.second;
  return number.bodyCode.startsWith(own) ? number.bodyCode.slice(own.length) : '';
}

const setters: Readonly<Record<string, Setter>> = {
  subject: (document, [subject]) => withHeader(document, { subject }),
  issuer: (document, [name]) =>
    withHeader(document, { issuer: { ...document.header.issuer, name } }),
  'issuer-code': (document, [code], standard) =>
    withHeader(document, {
      issuer: { ...document.header.issuer, code },
      number: {
        ...document.header.number,
        bodyCode: bodyCodeOf(
          { code, unit: unitOf(document, standard) },
          document.header.type,
          standard,
        ),
      },
    }),
  unit: (document, [unit], standard) => {
    const { issuer, number, type } = document.header;
    if (!namesUnit(type, standard)) refuse('unit', unit);
    const bodyCode = bodyCodeOf({ code: issuer.code, unit }, type, standard);
    return withHeader(document, { number: { ...number, bodyCode } });
  },
  parent: (document, [name]) =>
    withHeader(document, { parent: name === '' ? null : { name, code: '' } }),
  number: (document, [value]) => {
    if (!/^\d{0,6}$/.test(value)) refuse('number', value);
    return withHeader(document, { number: { ...document.header.number, value } });
  },
  place: (document, [place]) => withHeader(document, { place }),
  date: (document, [value]) => withHeader(document, { date: readDate(value) }),
  draft: (document, [value]) => {
    if (!/^[1-9]\d?$/.test(value)) refuse('draft', value);
    return { ...document, marks: { ...document.marks, draft: Number(value) } };
  },
  urgency: (document, [value]) => {
    const parsed = urgency.safeParse(value);
    if (!parsed.success) refuse('urgency', value);
    return { ...document, marks: { ...document.marks, urgency: parsed.data } };
  },
  authority: (document, values, standard) =>
    withSigner(document, { authority: values.map((value) => readAuthority(value, standard)) }),
  position: (document, [position]) => withSigner(document, { position }),
  signer: (document, [name]) => withSigner(document, { name }),
  addressee: (document, values) => {
    const newId = countingIds('a');
    return { ...document, addressees: values.map((value) => ({ id: newId(), text: value })) };
  },
  recipient: (document, values, standard) => ({
    ...document,
    recipients: withRecipients(document, values, standard),
  }),
  body: (document, values) => {
    const newId = countingIds('b');
    const body = values.map((value) => ({
      kind: 'paragraph' as const,
      id: newId(),
      align: 'justify' as const,
      runs: plainRuns(value),
    }));
    return { ...document, body };
  },
};

const LIST_FIELDS: ReadonlySet<string> = new Set(['addressee', 'recipient', 'body', 'authority']);

function readSetting(setting: string): Setting {
  const at = setting.indexOf('=');
  if (at < 1) throw new UsageError(text.badSetting(setting));
  const field = setting.slice(0, at);
  const value = setting.slice(at + 1).normalize('NFC');
  if (!Object.hasOwn(setters, field)) throw new UsageError(text.unknownField(field));
  if (forbiddenCharacterAt(value) >= 0 || value.includes('\n')) refuse(field, value);
  return { field, value };
}

/**
 * Writes the fields of `--set field=value …` into `document`; a field given several times takes
 * all its values where it is a list, else the last.
 *
 * @throws UsageError when a field is unknown or a value does not fit it
 */
export function setFields(
  document: OfficialDocument,
  settings: readonly string[],
  standard: Standard,
): OfficialDocument {
  const byField = new Map<string, string[]>();
  for (const { field, value } of settings.map(readSetting)) {
    byField.set(field, [...(byField.get(field) ?? []), value]);
  }
  let current = document;
  for (const [field, [first, ...rest]] of byField) {
    if (first === undefined) continue;
    const isList = LIST_FIELDS.has(field);
    const values: readonly [string, ...string[]] = isList
      ? [first, ...rest]
      : [rest.at(-1) ?? first];
    current = setters[field]?.(current, values, standard) ?? current;
    // What no document may hold could be written, but never read again.
    if (!officialDocument.safeParse(current).success) refuse(field, values.join('; '));
  }
  return current;
}
