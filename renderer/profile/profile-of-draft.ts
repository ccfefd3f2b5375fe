import { admissibleText } from '#core/model/text.ts';
import { type OfficeProfile, officeProfile } from '#core/profile/office-profile.ts';
import { profileText } from '#renderer/text/profile.ts';
import type { BodyDraft, ProfileDraft, RecipientDraft, SignerDraft } from './profile-draft.ts';

/** Messages by field: `issuerName`, `signers.s1.name`. */
export type DraftErrors = Readonly<Record<string, string>>;

/** One line as a document may hold it, without stray spaces. */
function line(text: string): string {
  return admissibleText(text).replace(/\s+/g, ' ').trim();
}

/** Printed in capitals; line breaks are the writer's own. */
function capitals(text: string): string {
  const lines = admissibleText(text).split('\n').map(line);
  return lines
    .filter((each) => each !== '')
    .join('\n')
    .toLocaleUpperCase('vi');
}

function signerOf({ id, authority, position, name }: SignerDraft) {
  return {
    id,
    authority: authority.map(({ form, of }) => ({ form, of: capitals(of).replaceAll('\n', ' ') })),
    position: capitals(position).replaceAll('\n', ' '),
    name: line(name),
  };
}

function isBlankSigner({ authority, position, name }: SignerDraft): boolean {
  return authority.length === 0 && line(position) === '' && line(name) === '';
}

function recipientOf({ id, text, purpose }: RecipientDraft) {
  return { id, text: endless(line(text)), purpose: unbracketed(line(purpose)) };
}

/** Dash, brackets and final marks are the standard's to print. */
function endless(text: string): string {
  return text.replace(/^[-–—+]\s*/, '').replace(/[;,.]+$/, '');
}

function unbracketed(purpose: string): string {
  return endless(purpose).replace(/^\((.*)\)$/, '$1');
}

function bodyOf({ name, code }: BodyDraft) {
  return { name: capitals(name).replaceAll('\n', ' '), code: line(code) };
}

/** The profile that the form says, as far as it says one; to show what it will print. */
export function profileOfDraft(draft: ProfileDraft): OfficeProfile {
  const { id, system, parentName, parentCode } = draft;
  const parent = capitals(parentName);
  return {
    id,
    label: line(draft.label) || profileText.unnamed,
    system,
    parent: parent === '' ? null : { name: parent, code: line(parentCode) },
    issuer: { name: capitals(draft.issuerName), code: line(draft.issuerCode) },
    unit: system === 'state' ? line(draft.unit) : '',
    place: line(draft.place),
    signers: draft.signers.filter((signer) => !isBlankSigner(signer)).map(signerOf),
    recipients: draft.recipients
      .filter(({ text, purpose }) => line(text + purpose) !== '')
      .map(recipientOf),
    archive: endless(line(draft.archive)),
    contact: line(draft.contact),
    overrides: draft.overrides,
    toneStyle: draft.toneStyle,
    bodies: draft.bodies.map(bodyOf).filter(({ name, code }) => name !== '' || code !== ''),
  };
}

function headErrors(draft: ProfileDraft): Record<string, string> {
  const { errors } = profileText;
  const code = line(draft.issuerCode);
  return {
    ...(line(draft.issuerName) === '' ? { issuerName: errors.issuerName } : {}),
    ...(code === '' ? { issuerCode: errors.issuerCode } : {}),
    ...(codeError(code) ? { issuerCode: codeError(code) ?? '' } : {}),
    ...(/[\s/\d]/.test(line(draft.unit)) ? { unit: errors.unit } : {}),
    ...(line(draft.place) === '' ? { place: errors.place } : {}),
  };
}

/** What a code may not hold, in words; null for one that may stand in a ký hiệu. */
function codeError(code: string): string | null {
  if (/\s/.test(code)) return profileText.errors.codeSpaces;
  return /^\d|\//.test(code) ? profileText.errors.codeForm : null;
}

function bodyErrors(bodies: readonly BodyDraft[]): Record<string, string> {
  const { errors } = profileText;
  const found: Record<string, string> = {};
  for (const body of bodies) {
    const { name, code } = bodyOf(body);
    if (name === '' && code === '') continue;
    if (name === '') found[`bodies.${body.id}.name`] = errors.bodyName;
    const fault = code === '' ? errors.bodyCode : codeError(code);
    if (fault) found[`bodies.${body.id}.code`] = fault;
  }
  return found;
}

/** Figures that the office has not yet written as they can stand. */
function figureErrors({ unfit }: ProfileDraft): Record<string, string> {
  return Object.fromEntries(Object.entries(unfit).map(([key, { message }]) => [key, message]));
}

function listErrors({ signers, recipients, bodies }: ProfileDraft): Record<string, string> {
  const { errors } = profileText;
  const found: Record<string, string> = {};
  for (const { id, authority } of signers) {
    for (const [index, { of }] of authority.entries())
      if (line(of) === '') found[`signers.${id}.${index}`] = errors.authorityOf;
  }
  for (const { id, text, purpose } of recipients)
    if (line(text) === '' && line(purpose) !== '') found[`recipients.${id}`] = errors.recipient;
  return { ...found, ...bodyErrors(bodies) };
}

export type DraftResult =
  | { readonly ok: true; readonly profile: OfficeProfile }
  | { readonly ok: false; readonly errors: DraftErrors };

/** The finished profile, or what is still to be done, field by field from the top. */
export function finishDraft(draft: ProfileDraft): DraftResult {
  const errors = { ...headErrors(draft), ...listErrors(draft), ...figureErrors(draft) };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const parsed = officeProfile.safeParse(profileOfDraft(draft));
  if (parsed.success) return { ok: true, profile: parsed.data };
  // What the form lets through is admissible; only a text beyond every measure is refused here.
  return { ok: false, errors: { form: profileText.errors.form } };
}
