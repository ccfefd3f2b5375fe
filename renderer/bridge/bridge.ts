import type { Bridge } from '#core/ipc/bridge.ts';

declare global {
  interface Window {
    /** The preload script's. */
    readonly vanThu: Bridge;
  }
}

function holdsBytes(request: object): boolean {
  return Object.values(request).some((value) => value instanceof Uint8Array);
}

/**
 * The same bridge with requests as JSON: between the worlds of window and preload script every value
 * is copied by itself, and a long document would hold up the keys for tens of milliseconds.
 */
export function packed(bridge: Bridge): Bridge {
  return {
    call: (name, request) =>
      bridge.call(name, holdsBytes(request) ? request : (JSON.stringify(request) as never)),
    subscribe: bridge.subscribe,
  };
}
