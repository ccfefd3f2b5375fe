import type { Command, Console, ExitCode } from './console.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** Each is loaded only when it is asked for: who checks a folder need not wait for what exports. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['recognise', async () => (await import('./commands/recognise.ts')).recogniseDocument],
  ['check', async () => (await import('./commands/check.ts')).checkDocuments],
  ['export', async () => (await import('./commands/export.ts')).exportDocument],
  ['new', async () => (await import('./commands/new.ts')).newDocument],
  ['templates', async () => (await import('./commands/templates.ts')).templates],
]);

/** The names of all commands, as typed. */
export const COMMAND_NAMES: readonly string[] = [...COMMANDS.keys()];

function wantsHelp(args: readonly string[]): boolean {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  return args[0] === 'help' || options.includes('--help') || options.includes('-h');
}

function wantsVersion([first]: readonly string[]): boolean {
  return first === '--version' || first === '-V';
}

/** Runs the program on `args` (without node and script) and gives the code that it ends with. */
export async function runProgram(args: readonly string[], console: Console): Promise<ExitCode> {
  if (wantsHelp(args)) {
    console.out(text.help);
    return 0;
  }
  if (wantsVersion(args)) {
    console.out(text.version(console.version));
    return 0;
  }
  const [name = '', ...rest] = args;
  try {
    const load = COMMANDS.get(name);
    if (!load) throw new UsageError(text.unknownCommand(name));
    const command = await load();
    return await command.run(rest, console);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof UsageError ? message : text.bug(message));
    return 2;
  }
}
