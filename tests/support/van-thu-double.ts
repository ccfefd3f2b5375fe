import type { OfficialDocument } from '#core/model/document.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';

/** What the stand-in for the desktop knows at the start, and how it answers. */
export type DoubleData = {
  readonly today: string;
  readonly profiles: readonly OfficeProfile[];
  readonly recent?: readonly { id: string; fileName: string; folder: string; openedAt: string }[];
  readonly recoveries?: readonly {
    id: string;
    title: string;
    fileName: string | null;
    writtenAt: string;
  }[];
  /** Opened at the start as the file `fileName`. */
  readonly document?: OfficialDocument;
  readonly fileName?: string;
  readonly understanding?: {
    source: 'embedded' | 'changed-elsewhere' | 'recognised';
    frameFound: boolean;
    unplaced: string[];
  };
  /** The bytes of the picture that is chosen. */
  readonly picture?: readonly number[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Calls that fail, with the code they fail with. */
  readonly failures?: Readonly<Record<string, string>>;
};

export type DoubleCall = { readonly name: string; readonly request: unknown };

/**
 * Stands in for the preload script in a plain page. Runs there, so it may use nothing of this
 * file but its argument. Everything that was called is kept in `window.vanThuCalls`.
 */
export function installVanThu(data: DoubleData): void {
  const handle = '00000000-0000-4000-8000-000000000001';
  const calls: DoubleCall[] = [];
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  const page = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><g fill="#555"><rect x="90" y="60" width="180" height="8"/><rect x="330" y="60" width="200" height="8"/><rect x="90" y="200" width="440" height="6"/><rect x="90" y="220" width="440" height="6"/><rect x="90" y="240" width="380" height="6"/></g></svg>`;
  const opened = data.document
    ? {
        handle,
        fileName: data.fileName ?? 'van-ban.docx',
        document: data.document,
        understanding: data.understanding ?? { source: 'embedded', frameFound: true, unplaced: [] },
        writable: true,
        openElsewhere: false,
      }
    : null;
  const saved = { handle, fileName: 'van-ban.docx', savedAt: '2026-11-21T08:30:00.000Z' };
  const settings = {
    theme: 'light',
    zoomPercent: 100,
    previewOpen: false,
    checkOpen: true,
    activeProfile: null,
    toneStyle: null,
    author: '',
    previewMarks: true,
    checkLive: true,
    ...data.settings,
  };
  const answers: Record<string, unknown> = {
    'app:start': {
      version: '0.1.0',
      platform: 'linux',
      today: data.today,
      settings,
      profiles: data.profiles,
      dictionaries: { mine: [], offices: {} },
      recent: data.recent ?? [],
      recoveries: data.recoveries ?? [],
      initial: opened,
      initialFailure: null,
      setAside: [],
    },
    'dictionary:add': { mine: [], offices: {} },
    'dictionary:remove': { mine: [], offices: {} },
    'document:open': opened,
    'picture:choose': { fileName: 'hinh.png', bytes: new Uint8Array(data.picture ?? []) },
    'document:save': saved,
    'document:save-as': saved,
    'document:export-pdf': { fileName: 'van-ban.pdf', pages: 2, written: crypto.randomUUID() },
    'preview:pages': {
      pages: ['p1', 'p2'].map((key) => ({ key, blocks: '', svg: page })),
    },
    'journal:recover': { document: data.document, opened: null },
    'recent:list': { recent: data.recent ?? [] },
  };
  const bridge = {
    async call(name: string, payload: unknown) {
      const request: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
      calls.push({ name, request });
      const code = data.failures?.[name];
      return code ? { ok: false, code } : { ok: true, value: answers[name] ?? {} };
    },
    subscribe(name: string, listener: (event: unknown) => void) {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
  const emit = (name: string, event: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  Object.assign(window, { vanThu: bridge, vanThuCalls: calls, vanThuEmit: emit });
}
