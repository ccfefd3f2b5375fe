import { STANDARDS } from '#core/standards/governing.ts';
import { overrideKey } from '#core/standards/overrides.ts';
import {
  type OwnField,
  withOwnField,
  withOwnPresence,
  withoutOwn,
} from '#core/standards/own-figures.ts';
import { faultOf } from '#core/standards/own-value.ts';
import type { Standard } from '#core/standards/standard.ts';
import { faultWords, writtenValue } from './own-figure-words.ts';
import type { ProfileDraft } from './profile-draft.ts';

/** What was written in a field where it cannot stand, and why not. */
export type UnfitText = { readonly text: string; readonly message: string };

/** The name of one place of one figure in one pack. */
export function ownFieldKey(standard: Standard, path: string, inner: readonly string[]): string {
  return `${overrideKey(standard, path)}#${inner.join('.')}`;
}

function without(draft: ProfileDraft, isGone: (key: string) => boolean): ProfileDraft {
  const kept = Object.entries(draft.unfit).filter(([key]) => !isGone(key));
  return { ...draft, unfit: Object.fromEntries(kept) };
}

/** Whether something was written for the figure that cannot stand there. */
export function isUnfit({ unfit }: ProfileDraft, standard: Standard, path: string): boolean {
  const own = ownFieldKey(standard, path, []);
  return Object.keys(unfit).some((key) => key.startsWith(own));
}

/** The pack of the first figure that was written as it cannot stand; null where there is none. */
export function unfitPack({ unfit }: ProfileDraft): Standard | null {
  const [first] = Object.keys(unfit);
  return STANDARDS.find((standard) => first?.startsWith(overrideKey(standard, ''))) ?? null;
}

/** The draft after `text` was written in `field`; what cannot stand there waits, and says why. */
export function withFieldText(
  draft: ProfileDraft,
  standard: Standard,
  path: string,
  { inner, kind, text }: Pick<OwnField, 'inner' | 'kind'> & { readonly text: string },
): ProfileDraft {
  const key = ownFieldKey(standard, path, inner);
  const value = writtenValue(kind, text);
  const fault = value === undefined ? 'kind' : faultOf(kind, value);
  if (value === undefined || fault !== null) {
    const unfit = { text, message: faultWords(kind, fault ?? 'kind') };
    return { ...draft, unfit: { ...draft.unfit, [key]: unfit } };
  }
  const overrides = withOwnField(standard, draft.overrides, path, { inner, chosen: value });
  return without({ ...draft, overrides }, (each) => each === key);
}

/** The draft in which the figure is there, or left away. */
export function withPresence(
  draft: ProfileDraft,
  standard: Standard,
  path: string,
  isPresent: boolean,
): ProfileDraft {
  const overrides = withOwnPresence(standard, draft.overrides, path, isPresent);
  const own = ownFieldKey(standard, path, []);
  return without({ ...draft, overrides }, (key) => key.startsWith(own));
}

/** The draft in which the figure is the standard's again. */
export function withStandardFigure(
  draft: ProfileDraft,
  standard: Standard,
  path: string,
): ProfileDraft {
  const overrides = withoutOwn(standard, draft.overrides, path);
  const own = ownFieldKey(standard, path, []);
  return without({ ...draft, overrides }, (key) => key.startsWith(own));
}
