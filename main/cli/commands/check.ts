import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { readArguments, readDay } from '../arguments.ts';
import type { CheckTask } from '../check/check-file.ts';
import { checkFiles } from '../check/check-files.ts';
import { listFiles } from '../check/list-files.ts';
import { count, jsonPrinter, type Printer } from '../check/print.ts';
import { progressOf } from '../check/progress.ts';
import type { Command, Console, ExitCode } from '../console.ts';
import { readDictionary } from '../read-dictionary.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  on: { type: 'string' },
  profile: { type: 'string' },
  dictionary: { type: 'string' },
  fix: { type: 'boolean' },
  'in-place': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

// Over many files this thread only hands out and prints: what the threads need and it does not,
// the rules and the standards, is loaded where an option asks for it.
async function officeOf(profile: string | undefined): Promise<OfficeProfile | null> {
  if (profile === undefined) return null;
  const { readProfile } = await import('../read-profile.ts');
  return readProfile(profile);
}

async function taskOf(values: Values, today: string): Promise<CheckTask> {
  if (values['in-place'] && !values.fix) throw new UsageError(text.inPlaceNeedsFix);
  const fix = values.fix ? (values['in-place'] ? 'in-place' : 'copy') : 'no';
  const on = values.on === undefined ? null : readDay(values.on);
  const office = await officeOf(values.profile);
  return { on, today, office, dictionary: await readDictionary(values.dictionary), fix };
}

async function printerOf(values: Values, console: Console): Promise<Printer> {
  if (values.json && values.sarif) throw new UsageError(text.jsonOrSarif);
  if (values.json) return jsonPrinter(console);
  if (values.sarif) {
    const { sarifPrinter } = await import('../check/sarif.ts');
    return sarifPrinter(console, console.version);
  }
  const { plainPrinter } = await import('../check/plain-printer.ts');
  return plainPrinter(console);
}

/** `check FILE…`: holds documents against the pack that governs each, and mends them if asked. */
export const checkDocuments: Command = {
  run: async (args, console) => {
    const { values, positionals } = readArguments(args, options);
    if (positionals.length === 0) throw new UsageError(text.needsFile);
    const task = await taskOf(values, console.today);
    const files = await listFiles(positionals);
    if (files.length === 0) throw new UsageError(text.noDocuments);
    const printer = await printerOf(values, console);
    const progress = progressOf(files.length, console, () => performance.now());
    let worst: ExitCode = 0;
    for await (const outcome of checkFiles(files, task, console.checkWorker)) {
      printer.print(outcome);
      progress.step();
      if ('error' in outcome) worst = 2;
      else if (worst === 0 && count(outcome, 'error') > 0) worst = 1;
    }
    printer.end();
    return worst;
  },
};
