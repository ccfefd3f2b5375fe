import type { z } from 'zod';
import type { Immutable } from '#core/model/immutable.ts';
import type { RequestOf, ResultOf } from './call.ts';
import type { CallName, Contract, EventName, Events } from './contract.ts';

export type EventOf<Name extends EventName> = Immutable<z.output<Events[Name]>>;

/** All that a window knows of the desktop: what the preload script exposes as `window.vanThu`. */
export type Bridge = {
  /** Never rejects: bugs and refusals come back as results too. */
  readonly call: <Name extends CallName>(
    name: Name,
    request: RequestOf<Contract[Name]>,
  ) => Promise<ResultOf<Contract[Name]>>;
  /** Gives its own undo. */
  readonly subscribe: <Name extends EventName>(
    name: Name,
    listener: (event: EventOf<Name>) => void,
  ) => () => void;
};
