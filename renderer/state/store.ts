import { useRef, useSyncExternalStore } from 'react';

/** One fact with one owner: read it, replace it, hear of its changes. */
export type Store<State> = {
  get(): State;
  set(next: State): void;
  update(change: (state: State) => State): void;
  subscribe(listener: () => void): () => void;
};

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  const set = (next: State) => {
    if (Object.is(next, state)) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => state,
    set,
    update: (change) => set(change(state)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Readable<State> = Pick<Store<State>, 'get' | 'subscribe'>;

/** Draws again when what `select` picks has changed (by identity). */
export function useStore<State, Picked>(
  store: Readable<State>,
  select: (state: State) => Picked,
): Picked {
  const last = useRef<{ readonly state: State; readonly picked: Picked } | null>(null);
  const pick = () => {
    const state = store.get();
    if (last.current && Object.is(last.current.state, state)) return last.current.picked;
    const picked = select(state);
    last.current = { state, picked };
    return picked;
  };
  return useSyncExternalStore(store.subscribe, pick);
}
