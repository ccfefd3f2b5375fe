import { z } from 'zod';
import { officialDocument } from '#core/model/document.ts';
import { dictionaries, dictionaryWord } from '#core/profile/dictionaries.ts';
import { officeProfile } from '#core/profile/office-profile.ts';
import { exportReport } from '#core/signing/export-report.ts';
import { signingOverride } from '#core/signing/signing-gate.ts';
import { call } from './call.ts';

/** A file that this window has open. Paths stay on the desktop side. */
const handle = z.uuid();
const readFailures = [
  'cancelled',
  'not-found',
  'permission-denied',
  'too-large',
  'empty',
  'not-a-document',
  /** Text in none of the encodings that can be told for certain (.VnTime, VNI and the like). */
  'unknown-encoding',
  'newer-format',
  'encrypted',
  'damaged',
  /** A picture in the file is cut off or broken. */
  'picture-damaged',
  'unavailable',
] as const;
const writeFailures = [
  'cancelled',
  'permission-denied',
  'read-only',
  'disk-full',
  /** Another program (Word, a scanner) holds the file and lets nobody replace it. */
  'in-use',
  'changed-on-disk',
  'open-elsewhere',
  'unavailable',
  'export-failed',
] as const;

/** What was understood when a document came from text, or from a file that Word has changed. */
const understanding = z.strictObject({
  source: z.enum(['embedded', 'changed-elsewhere', 'recognised']),
  frameFound: z.boolean(),
  unplaced: z.array(z.string()),
  /** Pictures of the file that could not be taken over; absent where there are none. */
  lostPictures: z.int().min(1).optional(),
  /** Spaces at the ends of lines, odd signs, numbers of pages: what no document keeps. */
  noise: z
    .array(
      z.strictObject({
        line: z.int().min(0),
        kind: z.enum([
          'leading-space',
          'trailing-space',
          'no-break-space',
          'hidden-character',
          'decomposed',
          'page-number',
          'signing-stamp',
          'surrounding',
        ]),
        text: z.string(),
      }),
    )
    .optional(),
});

const opened = z.strictObject({
  handle,
  /** The file's name without its folder. */
  fileName: z.string(),
  document: officialDocument,
  understanding,
  /** False when the file is open in another window or may not be written. */
  writable: z.boolean(),
  openElsewhere: z.boolean(),
});

/** Asks where; `handle` is the file being left: its folder is offered. */
const target = {
  document: officialDocument,
  suggestedName: z.string().max(300),
  handle: handle.nullable(),
};

const saved = z.strictObject({ handle, fileName: z.string(), savedAt: z.iso.datetime() });

const recentFile = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  /** The folder as shown to the user, shortened; never used to open anything. */
  folder: z.string(),
  openedAt: z.iso.datetime(),
});

const recovery = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  fileName: z.string().nullable(),
  writtenAt: z.iso.datetime(),
});

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  zoomPercent: z.int().min(50).max(300),
  previewOpen: z.boolean(),
  checkOpen: z.boolean(),
  activeProfile: z.string().nullable(),
  /** Tone mark placement that this office prefers; null flags only mixing. */
  toneStyle: z.enum(['old', 'new']).nullable(),
  /** Who sits here, for decisions that are kept with a name; empty until asked for. */
  author: z.string().max(200),
  /** Whether the preview shows where the findings are; what is printed never does. */
  previewMarks: z.boolean(),
  /** Whether the draft is checked after each pause in typing, or only when asked. */
  checkLive: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

const empty = z.strictObject({});

/** One word of one dictionary: an office's by its profile's id, or the person's own. */
const dictionaryEntry = z.strictObject({ office: z.string().nullable(), word: dictionaryWord });

/** A place that a finding speaks of, and how grave it is. */
const markedPlace = z.strictObject({
  path: z.array(z.string()).max(20),
  range: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).exactOptional(),
  tone: z.enum(['error', 'warning', 'info']),
});

const previewPage = z.strictObject({
  key: z.string(),
  /** The blocks that stand on the page, each with the length of its text there: `b3:412 b4:90`. */
  blocks: z.string(),
  svg: z.string().nullable(),
});

/** Every call that may cross from the window to the desktop side. */
export const contract = {
  /** All that the window needs to draw itself first. */
  'app:start': call({
    request: empty,
    response: z.strictObject({
      version: z.string(),
      platform: z.string(),
      today: z.iso.date(),
      settings,
      profiles: z.array(officeProfile),
      dictionaries,
      recent: z.array(recentFile),
      recoveries: z.array(recovery),
      /** A file given on the command line or by the desktop. */
      initial: opened.nullable(),
      initialFailure: z.enum(readFailures).nullable(),
      /** Settings files that could not be read: they were put aside under these names. */
      setAside: z.array(z.string()),
    }),
    failures: [],
  }),
  'settings:save': call({ request: settings, response: empty, failures: writeFailures }),
  'profile:save': call({ request: officeProfile, response: empty, failures: writeFailures }),
  'profile:remove': call({
    request: z.strictObject({ id: z.string() }),
    response: empty,
    failures: writeFailures,
  }),
  /** Both give the dictionaries as they are now; every window is told of the change. */
  'dictionary:add': call({
    request: dictionaryEntry,
    response: dictionaries,
    failures: writeFailures,
  }),
  'dictionary:remove': call({
    request: dictionaryEntry,
    response: dictionaries,
    failures: writeFailures,
  }),
  /** Asks for a file and opens it. */
  'document:open': call({ request: empty, response: opened, failures: readFailures }),
  'document:open-recent': call({
    request: z.strictObject({ id: z.string() }),
    response: opened,
    failures: readFailures,
  }),
  /** A file dropped on the window: only its bytes and name cross. */
  'document:open-bytes': call({
    request: z.strictObject({ fileName: z.string().max(300), bytes: z.instanceof(Uint8Array) }),
    response: z.strictObject({ document: officialDocument, understanding }),
    failures: readFailures,
  }),
  /** Reads the file behind `handle` again, after it was changed elsewhere. */
  'document:reload': call({
    request: z.strictObject({ handle }),
    response: opened,
    failures: readFailures,
  }),
  'recent:list': call({
    request: empty,
    response: z.strictObject({ recent: z.array(recentFile) }),
    failures: [],
  }),
  'recent:forget': call({
    request: z.strictObject({ id: z.string() }),
    response: empty,
    failures: writeFailures,
  }),
  /** Asks for a picture; only its bytes and name cross. The window makes it fit for a document. */
  'picture:choose': call({
    request: empty,
    response: z.strictObject({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }),
    failures: [
      'cancelled',
      'not-found',
      'permission-denied',
      'unavailable',
      'picture-too-large',
      'not-a-picture',
    ],
  }),
  /**
   * Writes atomically to the file behind `handle`; on any failure the old file is intact.
   * `overwrite` says that the user chose to replace what somebody else wrote meanwhile.
   */
  'document:save': call({
    request: z.strictObject({ handle, document: officialDocument, overwrite: z.boolean() }),
    response: saved,
    failures: writeFailures,
  }),
  /**
   * Asks where, then writes; the new file becomes the one that `document:save` writes, and the old
   * handle is closed.
   */
  'document:save-as': call({
    request: z.strictObject(target),
    response: saved,
    failures: writeFailures,
  }),
  'document:close': call({ request: z.strictObject({ handle }), response: empty, failures: [] }),
  /** Asks where, then writes the PDF. */
  'document:export-pdf': call({
    request: z.strictObject(target),
    response: z.strictObject({ fileName: z.string(), pages: z.int(), written: z.uuid() }),
    failures: writeFailures,
  }),
  /**
   * Asks where, then writes what goes to be signed: DOCX, PDF and the report as JSON, and on wish as
   * a page; all or none. The desktop checks the document itself, and reads both files back before
   * it says that they are there.
   */
  'export:for-signing': call({
    request: z.strictObject({
      ...target,
      overrides: z.array(signingOverride).max(10_000),
      reportPage: z.boolean(),
    }),
    response: z.strictObject({
      fileNames: z.array(z.string()),
      report: exportReport,
      written: z.uuid(),
    }),
    failures: [...writeFailures, 'target-open', 'errors-stand', 'docx-differs', 'pdf-differs'],
  }),
  /** Asks where, then writes a PDF that says *Dự thảo lần n*, whatever the check finds. */
  'export:draft': call({
    request: z.strictObject(target),
    response: z.strictObject({
      fileName: z.string(),
      pages: z.int(),
      draft: z.int(),
      written: z.uuid(),
    }),
    failures: writeFailures,
  }),
  /** Opens the PDF that an export has written (its `written`), or the folder that it lies in. */
  'written:show': call({
    request: z.strictObject({ token: z.uuid(), how: z.enum(['file', 'folder']) }),
    response: empty,
    failures: ['not-found', 'no-viewer'],
  }),
  'document:print': call({
    request: z.strictObject({ document: officialDocument }),
    response: empty,
    failures: ['cancelled', 'no-printer', 'export-failed'],
  }),
  /**
   * The pages as they will print; `marks` are underlined in these pictures alone. Every page has a
   * key that stays as long as the page looks the same. Pictures (SVG) come of the pages `wanted`,
   * from one index to another, but for those whose keys are `known`; of all pages without it.
   */
  'preview:pages': call({
    request: z.strictObject({
      document: officialDocument,
      marks: z.array(markedPlace).max(5000).optional(),
      wanted: z
        .strictObject({
          from: z.int().min(0),
          to: z.int().min(0),
          known: z.array(z.string().max(40)).max(10_000),
        })
        .optional(),
    }),
    response: z.strictObject({ pages: z.array(previewPage) }),
    failures: ['export-failed', 'superseded'],
  }),
  /** Keeps unsaved work where a crash cannot take it. To be sent at most 700 ms after an edit. */
  'journal:write': call({
    request: z.strictObject({
      id: z.uuid(),
      handle: handle.nullable(),
      title: z.string(),
      document: officialDocument,
    }),
    response: empty,
    failures: ['permission-denied', 'disk-full', 'unavailable'],
  }),
  'journal:discard': call({
    request: z.strictObject({ id: z.uuid() }),
    response: empty,
    failures: [],
  }),
  'journal:recover': call({
    request: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ document: officialDocument, opened: opened.nullable() }),
    failures: readFailures,
  }),
  /** Tells the desktop what the title bar shows and whether closing must ask. */
  'window:state': call({
    request: z.strictObject({
      title: z.string(),
      unsaved: z.boolean(),
      /** Ids of the commands that can run now; the menu greys the others. */
      enabled: z.array(z.string()),
    }),
    response: empty,
    failures: [],
  }),
  'window:new': call({ request: empty, response: empty, failures: [] }),
  /** Closes this window for good; whatever was unsaved has been settled. */
  'window:close': call({ request: empty, response: empty, failures: [] }),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;

/** Everything that the desktop side may tell a window; one way. */
export const events = {
  /** Words were added or removed, in this window or in another. */
  'dictionaries-changed': dictionaries,
  /** Offices were added, changed or removed, or another one is drafted for; here or elsewhere. */
  'offices-changed': z.strictObject({
    profiles: z.array(officeProfile),
    activeProfile: z.string().nullable(),
  }),
  /** A menu item or a global shortcut: run the command of this id. */
  command: z.strictObject({ id: z.string() }),
  /** The user wants to close: settle what is unsaved, then call `window:close`, or stay. */
  'close-requested': z.strictObject({}),
  /** The file behind `handle` was written or removed by somebody else. Told once a change. */
  'changed-on-disk': z.strictObject({ handle, fileName: z.string(), removed: z.boolean() }),
} as const;

export type Opened = z.infer<typeof opened>;
export type Understanding = z.infer<typeof understanding>;
export type RecentFile = z.infer<typeof recentFile>;
export type Recovery = z.infer<typeof recovery>;
export type ReadFailure = (typeof readFailures)[number];
export type WriteFailure = (typeof writeFailures)[number];

export type Events = typeof events;
export type EventName = keyof Events;
