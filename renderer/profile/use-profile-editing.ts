import { useState } from 'react';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { profileText } from '#renderer/text/profile.ts';
import { blankProfile } from './blank-profile.ts';
import { draftOf, duplicateOf, emptyDraft, type ProfileDraft } from './profile-draft.ts';
import {
  activateProfile,
  keepProfile,
  type ProfileDesk,
  removeProfile,
  type Trouble,
} from './profile-flows.ts';
import { type DraftErrors, finishDraft } from './profile-of-draft.ts';

type Shown = {
  readonly draft: ProfileDraft;
  /** As it was when it was shown: what differs is unsaved. */
  readonly before: ProfileDraft;
  readonly errors: DraftErrors;
  readonly trouble: Trouble;
  /** Whether an attempt to save has shown what is missing. */
  readonly isJudged: boolean;
};

function fresh(draft: ProfileDraft): Shown {
  return { draft, before: draft, errors: {}, trouble: null, isJudged: false };
}

function judged(shown: Shown, draft: ProfileDraft): Shown {
  if (!shown.isJudged) return { ...shown, draft };
  const result = finishDraft(draft);
  return { ...shown, draft, errors: result.ok ? {} : result.errors };
}

function newDraft(): ProfileDraft {
  return emptyDraft(crypto.randomUUID());
}

/** The profile in the form, and what can be done with it. */
export function useProfileEditing(desk: ProfileDesk, initial: OfficeProfile | null) {
  const [shown, setShown] = useState(() => fresh(initial ? draftOf(initial) : newDraft()));
  const { draft, before } = shown;
  const failed = (trouble: Trouble) => {
    setShown((now) => ({ ...now, trouble }));
    return trouble === null;
  };
  return {
    ...shown,
    isDirty: JSON.stringify(draft) !== JSON.stringify(before),
    change: (change: (draft: ProfileDraft) => ProfileDraft) =>
      setShown((now) => judged(now, change(now.draft))),
    show: (profile: OfficeProfile) => setShown(fresh(draftOf(profile))),
    add: () => setShown(fresh(newDraft())),
    /** Saves and takes the profile into use; false when something is missing or went wrong. */
    async save(): Promise<boolean> {
      const result = finishDraft(draft);
      if (!result.ok) {
        setShown((now) => ({ ...now, errors: result.errors, isJudged: true }));
        return false;
      }
      const trouble = await keepProfile(desk, result.profile);
      if (trouble) return failed(trouble);
      setShown(fresh(draftOf(result.profile)));
      return failed(await activateProfile(desk, result.profile.id));
    },
    /** An office of which nothing is known yet, so that work can begin. */
    async skip(): Promise<boolean> {
      const profile = blankProfile(draft.id);
      const trouble = await keepProfile(desk, profile);
      return failed(trouble ?? (await activateProfile(desk, profile.id)));
    },
    async duplicate(profile: OfficeProfile): Promise<boolean> {
      const label = profileText.list.copyOf(profile.label);
      const copy = duplicateOf(profile, crypto.randomUUID(), label);
      const trouble = await keepProfile(desk, copy);
      if (!trouble) setShown(fresh(draftOf(copy)));
      return failed(trouble);
    },
    async remove(id: string): Promise<boolean> {
      const trouble = await removeProfile(desk, id);
      if (trouble) return failed(trouble);
      const next = activeProfile(desk.session.get());
      setShown(fresh(next ? draftOf(next) : newDraft()));
      return true;
    },
  };
}

export type ProfileEditing = ReturnType<typeof useProfileEditing>;
