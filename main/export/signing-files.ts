import path from 'node:path';
import { reportFileWords } from './report/words.ts';

/** Where the files of one export for signing go; null for those that are not wanted. */
export type SigningTargets = {
  readonly docx: string | null;
  readonly pdf: string | null;
  readonly report: string | null;
  readonly reportPage: string | null;
};

/**
 * The files that belong to the PDF `chosen`: the DOCX beside it under the same name, and the report.
 *
 * @param withPage - whether the report is wanted as a page, too
 */
export function targetsBeside(chosen: string, withPage: boolean): SigningTargets {
  const stem = chosen.replace(/\.pdf$/i, '');
  const report = `${stem} - ${reportFileWords}`;
  return {
    docx: `${stem}.docx`,
    pdf: chosen,
    report: `${report}.json`,
    reportPage: withPage ? `${report}.pdf` : null,
  };
}

/** The paths that will be written, in the order in which they are told. */
export function pathsOf({ docx, pdf, report, reportPage }: SigningTargets): readonly string[] {
  return [docx, pdf, report, reportPage].filter((each) => each !== null);
}

/** The name of `target` without its folder. */
export function nameOf(target: string): string {
  return path.basename(target);
}
