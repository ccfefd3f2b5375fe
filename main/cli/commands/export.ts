import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { OfficialDocument } from '#core/model/document.ts';
import { admissibleText } from '#core/model/text.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { withDraftMark } from '#core/signing/draft-mark.ts';
import { pathsOf, type SigningTargets } from '#main/export/signing-files.ts';
import type { Acceptance } from '../accepting.ts';
import { readArguments } from '../arguments.ts';
import type { Command, Console } from '../console.ts';
import { readDictionary } from '../read-dictionary.ts';
import { readInput } from '../read-input.ts';
import { officeOf } from '../read-profile.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';
import { type Target, writeTargets } from '../write-document.ts';

const options = {
  docx: { type: 'string' },
  pdf: { type: 'string' },
  profile: { type: 'string' },
  dictionary: { type: 'string' },
  draft: { type: 'boolean' },
  'for-signing': { type: 'boolean' },
  report: { type: 'string', multiple: true },
  accept: { type: 'string', multiple: true },
  by: { type: 'string' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

function reportOf(paths: readonly string[], ending: '.json' | '.pdf'): string | null {
  const [path, ...others] = paths.filter((each) => extname(each).toLowerCase() === ending);
  if (others.length > 0) throw new UsageError(text.oneReportEach);
  return path ?? null;
}

const ENDINGS: readonly string[] = ['.docx', '.pdf', '.json', '.txt'];

/** A file that says it is of another kind would open nowhere. */
function demandEnding(target: string | undefined, own: string): void {
  const ending = extname(target ?? '').toLowerCase();
  if (target === '') throw new UsageError(text.needsTarget);
  if (target !== undefined && ending !== own && ENDINGS.includes(ending))
    throw new UsageError(text.badTarget(target, own));
}

/** Where everything goes, told apart before anything is read or written. */
function targetsOf({ docx, pdf, report = [], ...values }: Values): SigningTargets {
  if (docx === undefined && pdf === undefined) throw new UsageError(text.needsTarget);
  demandEnding(docx, '.docx');
  demandEnding(pdf, '.pdf');
  if (values.draft && values['for-signing']) throw new UsageError(text.draftOrSigning);
  if (report.length > 0 && !values['for-signing']) throw new UsageError(text.reportNeedsSigning);
  const odd = report.find((each) => !['.json', '.pdf'].includes(extname(each).toLowerCase()));
  if (odd !== undefined) throw new UsageError(text.badReport(odd));
  return {
    docx: docx ?? null,
    pdf: pdf ?? null,
    report: reportOf(report, '.json'),
    reportPage: reportOf(report, '.pdf'),
  };
}

/** What is let pass, and who says so. */
async function acceptingOf({ accept = [], by, ...values }: Values, user: string) {
  const isAsked = accept.length > 0 || by !== undefined;
  if (isAsked && !values['for-signing']) throw new UsageError(text.acceptNeedsSigning);
  if (by !== undefined && accept.length === 0) throw new UsageError(text.byNeedsAccept);
  const acceptances = accept.length === 0 ? [] : await readAcceptances(accept);
  const name = admissibleText(by ?? user)
    .replace(/\s+/gu, ' ')
    .trim();
  if (acceptances.length > 0 && name === '') throw new UsageError(text.needsName);
  return { acceptances, by: name };
}

/** The rules are known only to who asks for them: a plain export starts without. */
async function readAcceptances(written: readonly string[]): Promise<readonly Acceptance[]> {
  const accepting = await import('../accepting.ts');
  return accepting.readAcceptances(written);
}

/** What tells one file from all others under whatever name or link; its path where it is not yet. */
async function identityOf(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => resolve(path),
  );
}

async function refuseTwice(source: string, targets: SigningTargets): Promise<void> {
  const taken = new Set<string>();
  const own = await identityOf(source);
  for (const target of pathsOf(targets)) {
    const identity = await identityOf(target);
    if (identity === own) throw new UsageError(text.sameAsInput(target));
    if (taken.has(identity)) throw new UsageError(text.sameTarget(target));
    taken.add(identity);
  }
}

async function write(
  document: OfficialDocument,
  { docx, pdf }: SigningTargets,
  office: OfficeProfile | null,
  console: Console,
) {
  const targets: Target[] = [];
  if (docx !== null) targets.push({ path: docx, kind: 'docx' });
  if (pdf !== null) targets.push({ path: pdf, kind: 'pdf' });
  await writeTargets(document, targets, { today: console.today, office });
  for (const { path } of targets) console.out(text.wrote(path));
}

/** `export FILE`: writes a document as DOCX, PDF or both. The source is never overwritten. */
export const exportDocument: Command = {
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    const [source, ...others] = positionals;
    if (source === undefined) throw new UsageError(text.needsFile);
    if (others.length > 0) throw new UsageError(text.needsOneFile);
    const targets = targetsOf(values);
    await refuseTwice(source, targets);
    const accepting = await acceptingOf(values, console.user);
    const office = await officeOf(values.profile);
    const { document, understanding } = await readInput(source, console.today);
    if (understanding.source === 'changed-elsewhere') console.error(text.changedElsewhere);
    if (values['for-signing']) {
      const dictionary = await readDictionary(values.dictionary);
      const given = { file: source, document, office, dictionary, ...accepting };
      const { exportForSigning } = await import('../export-for-signing.ts');
      return exportForSigning(given, targets, console);
    }
    await write(values.draft ? withDraftMark(document) : document, targets, office, console);
    return 0;
  },
};
