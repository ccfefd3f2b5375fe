import type { Bridge } from '#core/ipc/bridge.ts';

declare global {
  interface Window {
    /** The preload script's. */
    readonly vanThu: Bridge;
  }
}
