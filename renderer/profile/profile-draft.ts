import type { AuthorityForm } from '#core/model/closing.ts';
import type { System } from '#core/model/header.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { SigningForm } from '#core/standards/bodies.ts';
import {
  nameParts,
  usualArchive,
  usualCode,
  usualLabel,
  usualPlace,
} from '#core/standards/body-names.ts';
import type { StandardOverrides } from '#core/standards/overrides.ts';
import type { UnfitText } from './own-figure-draft.ts';

/** What the form fills in by itself until the user writes something else there. */
export const SUGGESTED = ['label', 'issuerCode', 'place', 'archive'] as const;
export type Suggested = (typeof SUGGESTED)[number];

export type AuthorityDraft = { readonly form: AuthorityForm; readonly of: string };
export type SignerDraft = {
  readonly id: string;
  readonly authority: readonly AuthorityDraft[];
  readonly position: string;
  readonly name: string;
};
export type RecipientDraft = {
  readonly id: string;
  readonly text: string;
  readonly purpose: string;
};

export type BodyDraft = { readonly id: string; readonly name: string; readonly code: string };

/** An office profile while it is written: anything may be missing. */
export type ProfileDraft = {
  readonly id: string;
  readonly system: System;
  readonly parentName: string;
  /** Not asked for; kept where a profile has one. */
  readonly parentCode: string;
  readonly issuerName: string;
  readonly issuerCode: string;
  /** The State's drafting unit. */
  readonly unit: string;
  readonly label: string;
  readonly place: string;
  readonly archive: string;
  readonly contact: string;
  readonly signers: readonly SignerDraft[];
  readonly recipients: readonly RecipientDraft[];
  /** Bodies of the office's own. */
  readonly bodies: readonly BodyDraft[];
  /** The suggested fields that the user has taken over. */
  readonly own: readonly Suggested[];
  /** What the office sets otherwise than the standard. */
  readonly overrides: StandardOverrides;
  /** What was written for a figure and cannot stand there, by the name of its field. */
  readonly unfit: Readonly<Record<string, UnfitText>>;
  readonly toneStyle: OfficeProfile['toneStyle'];
};

export type TextField = Exclude<
  keyof ProfileDraft,
  | 'id'
  | 'system'
  | 'signers'
  | 'recipients'
  | 'bodies'
  | 'own'
  | 'overrides'
  | 'unfit'
  | 'toneStyle'
>;

export function emptyDraft(id: string, system: System = 'party'): ProfileDraft {
  return {
    id,
    system,
    parentName: '',
    parentCode: '',
    issuerName: '',
    issuerCode: '',
    unit: '',
    label: '',
    place: '',
    archive: '',
    contact: '',
    signers: [],
    recipients: [],
    bodies: [],
    own: [],
    overrides: {},
    unfit: {},
    toneStyle: null,
  };
}

/** The profile as the form shows it. Whatever it says is its office's own word. */
export function draftOf(profile: OfficeProfile): ProfileDraft {
  const { id, label, system, parent, issuer, place, archive, contact } = profile;
  const draft: ProfileDraft = {
    ...emptyDraft(id, system),
    parentName: parent?.name ?? '',
    parentCode: parent?.code ?? '',
    issuerName: issuer.name,
    issuerCode: issuer.code,
    unit: profile.unit,
    label,
    place,
    archive,
    contact,
    signers: profile.signers,
    recipients: profile.recipients,
    bodies: profile.bodies.map((body, index) => ({ id: `b${index + 1}`, ...body })),
    overrides: profile.overrides,
    toneStyle: profile.toneStyle,
  };
  const own = SUGGESTED.filter((field) => draft[field] !== suggestion(draft, field));
  return { ...draft, own };
}

/** What the names suggest for `field`; '' where they suggest nothing. */
export function suggestion(draft: ProfileDraft, field: Suggested): string {
  const { issuerName: issuer, parentName: parent, parentCode, system } = draft;
  switch (field) {
    case 'label':
      return usualLabel(issuer, parent, system);
    case 'issuerCode':
      return usualCode(issuer, { name: parent, code: parentCode }, system);
    case 'place':
      return usualPlace(issuer, parent, system);
    case 'archive':
      return usualArchive(issuer, parent, system);
  }
}

/** How this body usually signs, for the list of ready forms. */
export function usualSigning({ issuerName, system }: ProfileDraft): readonly SigningForm[] {
  return nameParts(issuerName, system)?.family.signing ?? [];
}

function filled(draft: ProfileDraft): ProfileDraft {
  const open = SUGGESTED.filter((field) => !draft.own.includes(field));
  const fields = open.map((field) => [field, suggestion(draft, field)]);
  return { ...draft, ...Object.fromEntries(fields) };
}

function isSuggested(field: TextField): field is Suggested {
  return (SUGGESTED as readonly string[]).includes(field);
}

/** Writes one field; what depends on the names follows as long as the user left it alone. */
export function withText(draft: ProfileDraft, field: TextField, text: string): ProfileDraft {
  const written = { ...draft, [field]: text };
  if (!isSuggested(field)) return filled(written);
  const others = draft.own.filter((each) => each !== field);
  const isOwn = text.trim() !== '' && text !== suggestion(written, field);
  return { ...written, own: isOwn ? [...others, field] : others };
}

/** An emptied field takes its suggestion again once the user leaves it. */
export function withSuggestions(draft: ProfileDraft): ProfileDraft {
  return filled(draft);
}

export function withSystem(draft: ProfileDraft, system: System): ProfileDraft {
  return filled({ ...draft, system, unfit: {} });
}

export function withSigner(draft: ProfileDraft, id: string, form?: SigningForm): ProfileDraft {
  const { authority = [], position = '' } = form ?? {};
  return { ...draft, signers: [...draft.signers, { id, authority, position, name: '' }] };
}

export function withRecipient(draft: ProfileDraft, id: string, text = '', purpose = '') {
  return { ...draft, recipients: [...draft.recipients, { id, text, purpose }] };
}

export function withBody(draft: ProfileDraft, id: string, name = '', code = ''): ProfileDraft {
  return { ...draft, bodies: [...draft.bodies, { id, name, code }] };
}

/** Changes the entry of that id in place. */
export function withEntry<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  change: Partial<Entry>,
): readonly Entry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

/** Moves the entry at `index` by `by` places, as far as the list goes. */
export function moved<Entry>(entries: readonly Entry[], index: number, by: number) {
  const to = Math.min(Math.max(index + by, 0), entries.length - 1);
  const entry = entries[index];
  if (entry === undefined || to === index) return entries;
  return entries.toSpliced(index, 1).toSpliced(to, 0, entry);
}

/** A new profile like `profile`, to be changed. */
export function duplicateOf(profile: OfficeProfile, id: string, label: string): OfficeProfile {
  return { ...profile, id, label };
}
