import { extname } from 'node:path';
import type { OfficialDocument } from '#core/model/document.ts';
import type { System } from '#core/model/header.ts';
import { officeBodies, officeOverrides, officeToneStyle } from '#core/profile/active-office.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { Noise } from '#core/recognise/noise.ts';
import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import type { Finding } from '#core/rules/finding.ts';
import { sourceFindings } from '#core/rules/source-findings.ts';
import { governing, STANDARDS, standardFor } from '#core/standards/governing.ts';
import type { Standard } from '#core/standards/standard.ts';
import { writeFailureOf } from '#main/documents/disk-failure.ts';
import { readInput } from '../read-input.ts';
import { reasonOf, text } from '../text.ts';
import { UsageError } from '../usage-error.ts';
import { writeDocument } from '../write-document.ts';
import { reserveMendedPath } from './mended-path.ts';

export type CheckTask = {
  /** Hold documents against the pack in force on this day instead of their own. */
  readonly on: string | null;
  readonly today: string;
  /** Whose settings count beside the law; null: none. */
  readonly office: OfficeProfile | null;
  /** Words that are right whatever a list says, in small letters. */
  readonly dictionary: ReadonlySet<string>;
  /** Apply safe fixes: into a copy beside the file, or into the file itself. */
  readonly fix: 'no' | 'copy' | 'in-place';
};

/** A finding as it is printed; its fixes stay inside the program. */
export type PlainFinding = Omit<Finding, 'fixes'>;

export type CheckedFile = {
  readonly file: string;
  /** The id of the pack that was applied. */
  readonly pack: string;
  readonly findings: readonly PlainFinding[];
  /** Where the mended document was written and how many findings it mended. */
  readonly mended: { readonly path: string; readonly count: number } | null;
};

export type UncheckedFile = { readonly file: string; readonly error: string };
export type CheckOutcome = CheckedFile | UncheckedFile;

function plain({ fixes: _fixes, ...finding }: Finding): PlainFinding {
  return finding;
}

type Check = (document: OfficialDocument) => readonly Finding[];

/** Writes a mended copy beside `file`, and gives its path. */
async function writeCopy(
  file: string,
  document: OfficialDocument,
  kind: 'json' | 'docx',
  task: CheckTask,
): Promise<string> {
  const { path, release } = await reserveMendedPath(file).catch((cause: unknown) => {
    throw new UsageError(text.cannotWrite(file, reasonOf(writeFailureOf(cause).code)));
  });
  try {
    await writeDocument(document, path, kind, task);
    return path;
  } catch (cause) {
    await release();
    throw cause;
  }
}

async function mend(file: string, document: OfficialDocument, check: Check, task: CheckTask) {
  if (task.fix === 'no') return null;
  const { document: after, mended } = applySafeFixes(document, check);
  if (mended.length === 0) return null;
  const inPlace = task.fix === 'in-place';
  const ending = extname(file).toLowerCase();
  if (inPlace && ending !== '.docx' && ending !== '.json') {
    throw new UsageError(text.notInPlace(file));
  }
  const kind = ending === '.json' ? 'json' : 'docx';
  const path = inPlace ? file : await writeCopy(file, after, kind, task);
  if (inPlace) await writeDocument(after, file, kind, { ...task, keepBackup: true });
  return { path, count: mended.length, findings: check(after) };
}

function packOn(file: string, system: System, day: string): Standard {
  const isHeld = STANDARDS.some((each) => each.system === system && each.from <= day);
  if (!isHeld) throw new UsageError(text.noPackOn(file, day));
  return governing(system, day);
}

async function checkReadable(file: string, task: CheckTask): Promise<CheckedFile> {
  const { document, understanding } = await readInput(file, task.today);
  const standard =
    task.on === null ? standardFor(document, task.today) : packOn(file, document.system, task.on);
  const { dictionary } = task;
  const overrides = officeOverrides(task.office, document.system);
  const bodies = officeBodies(task.office, document.system);
  const toneStyle = officeToneStyle(task.office, document.system);
  const today = task.on ?? task.today;
  const check: Check = (each) =>
    checkDocument(each, { today, standard, overrides, bodies, toneStyle, dictionary });
  const checkSource = (each: OfficialDocument, noise: readonly Noise[] = []) => [
    ...check(each),
    ...sourceFindings(noise),
  ];
  const mended = await mend(file, document, check, task);
  return {
    file,
    pack: standard.id,
    findings: (mended?.findings ?? checkSource(document, understanding.noise)).map(plain),
    mended: mended && { path: mended.path, count: mended.count },
  };
}

/**
 * Checks one file, and mends it if asked. What cannot be read is an outcome too, and so is a bug
 * that it brings to light: the other files go on. With fixes, the findings are those that remain.
 */
export async function checkFile(file: string, task: CheckTask): Promise<CheckOutcome> {
  try {
    return await checkReadable(file, task);
  } catch (error) {
    if (error instanceof UsageError) return { file, error: error.message };
    return { file, error: text.bugOver(file, error instanceof Error ? error.message : `${error}`) };
  }
}
