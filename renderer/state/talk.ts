import type { Choice, SessionStore, ToastAction, Tone } from './session.ts';

const TOAST_MS: Readonly<Record<Tone, number>> = { done: 4000, note: 7000, trouble: 15_000 };
/** What can be acted upon stays long enough to be reached. */
const LEAST_WITH_ACTIONS_MS = 12_000;

let lastToast = 0;

/** Tells the user something in passing; what is told again is told in place of the first time. */
export function tell(
  session: SessionStore,
  tone: Tone,
  title: string,
  detail = '',
  actions: readonly ToastAction[] = [],
): void {
  lastToast += 1;
  const least = actions.length > 0 ? LEAST_WITH_ACTIONS_MS : 0;
  const showsMs = Math.max(TOAST_MS[tone], least);
  const toast = { id: lastToast, tone, title, detail, showsMs, actions };
  session.update((state) => {
    const others = state.toasts.filter((each) => each.title !== title || each.detail !== detail);
    return { ...state, toasts: [...others.slice(-2), toast] };
  });
}

export function dismiss(session: SessionStore, id: number): void {
  session.update((state) => ({
    ...state,
    toasts: state.toasts.filter((toast) => toast.id !== id),
  }));
}

/** Asks, and waits for the answer. A question that was open is answered by its escape. */
export function ask<Answer extends string>(
  session: SessionStore,
  words: { readonly title: string; readonly lines: readonly string[] },
  choices: readonly Choice<Answer>[],
  whenEscaped: Answer,
): Promise<Answer> {
  const open = session.get().question;
  open?.answer(open.escape);
  return new Promise((resolve) => {
    const answer = (given: string) => {
      session.update((state) => ({ ...state, question: null }));
      resolve(given as Answer);
    };
    const question = { ...words, choices, escape: whenEscaped, answer };
    session.update((state) => ({ ...state, question }));
  });
}
