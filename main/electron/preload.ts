import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#core/ipc/bridge.ts';
import { CALL_CHANNEL, EVENT_CHANNEL, HEARD_CHANNEL } from './channels.ts';

type Listener = (event: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(EVENT_CHANNEL, (_, name: string, event: unknown) => {
  const interested = listeners.get(name);
  if (!interested || interested.size === 0) return;
  ipcRenderer.send(HEARD_CHANNEL, name);
  for (const listener of interested) listener(event);
});

function subscribe(name: string, listener: Listener): () => void {
  const interested = listeners.get(name) ?? new Set();
  interested.add(listener);
  listeners.set(name, interested);
  return () => {
    interested.delete(listener);
  };
}

// No schema here: what crosses is judged on the desktop side, and the script stays small.
const bridge = {
  call: (name: string, request: unknown) => ipcRenderer.invoke(CALL_CHANNEL, name, request),
  subscribe,
} as Bridge;

contextBridge.exposeInMainWorld('vanThu', bridge);
