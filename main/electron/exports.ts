import type { Result } from '#core/ipc/call.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Log } from './log.ts';
import type { PrintJob } from './printable-html.ts';

type Exported<Value> = Promise<Result<Value, 'export-failed'>>;

export type Exports = {
  readonly docx: (document: OfficialDocument) => Exported<Uint8Array>;
  readonly pdf: (document: OfficialDocument) => Exported<{ bytes: Uint8Array; pages: number }>;
  readonly pages: (document: OfficialDocument) => Exported<readonly string[]>;
  readonly printJob: (document: OfficialDocument) => Exported<PrintJob>;
  readonly close: () => void;
};

/**
 * All that is made out of a document. A writer that throws is a bug, logged here with its cause;
 * the user is told that the export failed and that nothing was written.
 */
export function createExports(_today: () => string, log: Log): Exports {
  const guarded =
    <Value>(place: string, make: (document: OfficialDocument) => Promise<Value>) =>
    async (document: OfficialDocument): Exported<Value> => {
      try {
        return { ok: true, value: await make(document) };
      } catch (cause) {
        log(`export ${place}`, cause);
        return { ok: false, code: 'export-failed' };
      }
    };
  const notYet = async (): Promise<never> => {
    throw new Error('the writers are not wired yet');
  };
  return {
    docx: guarded('docx', notYet),
    pdf: guarded('pdf', notYet),
    pages: guarded('pages', notYet),
    printJob: guarded('print', notYet),
    close: () => undefined,
  };
}
