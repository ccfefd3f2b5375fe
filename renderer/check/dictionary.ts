import type { OfficialDocument } from '#core/model/document.ts';
import { type DictionaryOwner, wordFor } from '#core/profile/dictionaries.ts';
import { dictionaryLists, officeOf } from '#core/profile/office-of.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { tellFailure } from '#renderer/document/files.ts';
import type { Session } from '#renderer/state/session.ts';
import { tell } from '#renderer/state/talk.ts';
import { checkText } from '#renderer/text/check.ts';

function officesOf({ profiles, settings }: Session) {
  return { profiles, active: settings.activeProfile };
}

/** The office that issues `document`, or else the one for which this window drafts. */
export function documentOffice(session: Session, document: OfficialDocument): OfficeProfile | null {
  return officeOf(document, officesOf(session));
}

type Joined = {
  readonly lists: ReturnType<typeof dictionaryLists>;
  readonly words: ReadonlySet<string>;
};

let last: Joined = { lists: [[], []], words: new Set() };

/**
 * The words that are right in `document`: the user's own and its office's. The same set as long as
 * the lists are the same, so that what was checked with it is remembered.
 */
export function dictionaryFor(session: Session, document: OfficialDocument): ReadonlySet<string> {
  const lists = dictionaryLists(document, officesOf(session), session.dictionaries);
  if (lists.some((list, index) => list !== last.lists[index])) {
    last = { lists, words: new Set(lists.flat()) };
  }
  return last.words;
}

async function change(
  { bridge, session }: Workspace,
  call: 'dictionary:add' | 'dictionary:remove',
  office: DictionaryOwner,
  word: string,
): Promise<string | null> {
  const result = await bridge.call(call, { office, word });
  if (!result.ok) return result.code;
  session.update((state) => ({ ...state, dictionaries: result.value }));
  return null;
}

/** Adds what stands in a text to a dictionary; gives whether it is there now. */
export async function addToDictionary(
  workspace: Workspace,
  office: DictionaryOwner,
  found: string,
): Promise<boolean> {
  const word = wordFor(found);
  if (word === '') return false;
  const failure = await change(workspace, 'dictionary:add', office, word);
  if (failure) tellFailure(workspace, 'settings', failure);
  else tell(workspace.session, 'done', checkText.dictionary.added(word));
  return failure === null;
}

export async function removeFromDictionary(
  workspace: Workspace,
  office: DictionaryOwner,
  word: string,
): Promise<void> {
  const failure = await change(workspace, 'dictionary:remove', office, word);
  if (failure) tellFailure(workspace, 'settings', failure);
}
