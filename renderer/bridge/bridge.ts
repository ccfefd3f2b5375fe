import type { z } from 'zod';
import type { RequestOf, ResultOf } from '#core/ipc/call.ts';
import type { CallName, Contract, EventName, Events } from '#core/ipc/contract.ts';

/** All that the window may ask of the desktop, and hear from it. The preload script provides it. */
export type Bridge = {
  call<Name extends CallName>(
    name: Name,
    request: RequestOf<Contract[Name]>,
  ): Promise<ResultOf<Contract[Name]>>;
  subscribe<Name extends EventName>(
    name: Name,
    listener: (payload: z.infer<Events[Name]>) => void,
  ): () => void;
};

declare global {
  interface Window {
    readonly vanThu: Bridge;
  }
}
