import { compose } from '#core/compose/compose.ts';
import type { Composition } from '#core/compose/composition.ts';
import { type MarkedPlace, markFindings } from '#core/compose/mark-findings.ts';
import type { Result } from '#core/ipc/call.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { StandardOverrides } from '#core/standards/overrides.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { createPressClient } from '#main/export/pdf/press-client.ts';
import type { PreviewPage, WantedPages } from '#main/export/pdf/press-messages.ts';
import type { SignedReady, SigningFailure, SigningTask } from '#main/export/signed-ready.ts';
import type { Log } from './log.ts';
import type { PrintJob } from './printable-html.ts';

type Exported<Value> = Promise<Result<Value, 'export-failed'>>;

/** Pictures of the pages, with some places marked in them. */
export type PagesRequest = {
  readonly document: OfficialDocument;
  readonly marks: readonly MarkedPlace[];
  readonly wanted?: WantedPages | undefined;
};

/** All that is made out of a document. */
export type Exports = {
  readonly docx: (document: OfficialDocument) => Exported<Uint8Array>;
  readonly pdf: (document: OfficialDocument) => Exported<{ bytes: Uint8Array; pages: number }>;
  readonly pages: (request: PagesRequest) => Exported<readonly PreviewPage[]>;
  readonly printJob: (document: OfficialDocument) => Exported<PrintJob>;
  /** Writes what goes to be signed; it has been read back when this says so. */
  readonly forSigning: (
    task: SigningTask,
  ) => Promise<Result<SignedReady, SigningFailure | 'export-failed'>>;
  readonly close: () => void;
};

/**
 * Puts the writers together. One that throws is a bug, caught and logged here; the user is told
 * that the export failed, and nothing was written.
 */
export function createExports(
  today: () => IsoDate,
  log: Log,
  overridesFor: (document: OfficialDocument) => StandardOverrides,
): Exports {
  const press = createPressClient();

  const guarded =
    <Value>(
      place: string,
      make: (composition: Composition, document: OfficialDocument) => Promise<Value>,
    ) =>
    async (document: OfficialDocument): Exported<Value> => {
      try {
        const composition = compose(
          document,
          standardOf(document, today(), overridesFor(document)),
        );
        return { ok: true, value: await make(composition, document) };
      } catch (cause) {
        log(`export ${place}`, cause);
        return { ok: false, code: 'export-failed' };
      }
    };

  return {
    docx: guarded('docx', async (composition, document) => {
      // Loaded by the first save: the window is there sooner without it.
      const { writeDocx } = await import('#main/export/docx/write-docx.ts');
      return writeDocx(composition, document);
    }),
    pdf: guarded('pdf', async (composition) => {
      const [bytes, pages] = await Promise.all([press.pdf(composition), press.pages(composition)]);
      return { bytes, pages: pages.length };
    }),
    pages: ({ document, marks, wanted }) =>
      guarded('pages', (composition) =>
        press.preview(markFindings(composition, document, marks), wanted),
      )(document),
    printJob: guarded('print', async (composition) => {
      const { widthMm, heightMm } = composition.page;
      const { title, subject } = composition.properties;
      const pages = await press.pages(composition);
      return { title: title || subject, pages, widthMm, heightMm };
    }),
    forSigning: async (task) => {
      try {
        const { exportForSigning } = await import('#main/export/signed-ready.ts');
        const made = await exportForSigning(task, press);
        if (!made.ok) log('export for signing', new Error(`${made.code}: ${made.detail ?? ''}`));
        return made;
      } catch (cause) {
        log('export for signing', cause);
        return { ok: false, code: 'export-failed' };
      }
    },
    close: () => {
      press.close().catch((cause: unknown) => log('press', cause));
    },
  };
}
