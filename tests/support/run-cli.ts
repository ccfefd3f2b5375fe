// The program loads its commands when they are asked for: here before any test's time runs.
import '#main/cli/check/check-file.ts';
import '#main/cli/commands/export.ts';
import { runProgram } from '#main/cli/program.ts';

/** Runs the command line in this process and gives what it printed. */
export async function runCli(args: readonly string[], today = '2026-11-16') {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runProgram(args, {
    out: (line) => out.push(line),
    error: (line) => error.push(line),
    today,
    now: () => new Date(`${today}T02:00:00.000Z`),
    version: '0.0.0',
    user: 'an.nv',
    checkWorker: null,
  });
  return { code, out, error };
}
