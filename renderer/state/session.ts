import type { Opened, RecentFile, Recovery, Settings } from '#core/ipc/contract.ts';
import { activeOffice } from '#core/profile/active-office.ts';
import { type Dictionaries, NO_DICTIONARIES } from '#core/profile/dictionaries.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { HelpTopic } from '#renderer/help/help.ts';
import { createStore, type Store } from './store.ts';

export type Tone = 'done' | 'trouble' | 'note';

export type ToastAction = { readonly label: string; readonly run: () => void };

/** A short word to the user that goes away by itself. */
export type Toast = {
  readonly id: number;
  readonly tone: Tone;
  readonly title: string;
  readonly detail: string;
  /** It goes after so long, unless somebody is at it. */
  readonly showsMs: number;
  /** What the user may want to do next. */
  readonly actions: readonly ToastAction[];
};

export type Choice<Answer extends string = string> = {
  readonly answer: Answer;
  readonly label: string;
  readonly look: 'primary' | 'plain' | 'danger';
};

/** A question that waits for its answer; Escape gives `escape`. */
export type Question = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly choices: readonly Choice[];
  readonly escape: string;
  readonly answer: (answer: string) => void;
};

/** What covers the window. */
export type Dialog =
  | { readonly kind: 'profile'; readonly profileId: string | null; readonly isFirst: boolean }
  | { readonly kind: 'document-settings' }
  | { readonly kind: 'signing' }
  | { readonly kind: 'ignore'; readonly finding: Finding }
  | { readonly kind: 'check-settings' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };

/** Everything that is neither the text nor the document. */
export type Session = {
  readonly screen: 'gallery' | 'document';
  readonly settings: Settings;
  /** The zoom at which the sheet stands: less than the settings say where it would not fit. */
  readonly drawnPercent: number | null;
  readonly profiles: readonly OfficeProfile[];
  readonly dictionaries: Dictionaries;
  readonly recent: readonly RecentFile[];
  readonly recoveries: readonly Recovery[];
  readonly dialog: Dialog | null;
  /** Asked above whatever covers the window, which stays as it is meanwhile. */
  readonly question: Question | null;
  /** The page of help beside the draft. */
  readonly help: HelpTopic | null;
  readonly toasts: readonly Toast[];
  /** What was understood of a file that was not ours; told above the page until dismissed. */
  readonly notice: Opened['understanding'] | null;
  /** What the window is waiting for. */
  readonly busy: string | null;
  readonly savedAt: string | null;
};

export type SessionStore = Store<Session>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  zoomPercent: 100,
  previewOpen: false,
  checkOpen: true,
  activeProfile: null,
  toneStyle: null,
  author: '',
  previewMarks: true,
  checkLive: true,
};

export function createSession(): SessionStore {
  return createStore<Session>({
    screen: 'gallery',
    settings: DEFAULT_SETTINGS,
    drawnPercent: null,
    profiles: [],
    dictionaries: NO_DICTIONARIES,
    recent: [],
    recoveries: [],
    dialog: null,
    question: null,
    help: null,
    toasts: [],
    notice: null,
    busy: null,
    savedAt: null,
  });
}

/** The office for which this window drafts. */
export function activeProfile({ profiles, settings }: Session): OfficeProfile | null {
  return activeOffice(profiles, settings.activeProfile);
}
