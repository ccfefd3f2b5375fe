import { checkDocuments } from './commands/check.ts';
import { exportDocument } from './commands/export.ts';
import { newDocument } from './commands/new.ts';
import { recogniseDocument } from './commands/recognise.ts';
import { templates } from './commands/templates.ts';
import type { Command, Console, ExitCode } from './console.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS: readonly Command[] = [
  recogniseDocument,
  checkDocuments,
  exportDocument,
  newDocument,
  templates,
];

/** The names of all commands, as typed. */
export const COMMAND_NAMES: readonly string[] = COMMANDS.map((command) => command.name);

function wantsHelp(args: readonly string[]): boolean {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  return args[0] === 'help' || options.includes('--help') || options.includes('-h');
}

/** Runs the program on `args` (without node and script) and gives the code that it ends with. */
export async function runProgram(args: readonly string[], console: Console): Promise<ExitCode> {
  if (wantsHelp(args)) {
    console.out(text.help);
    return 0;
  }
  const [name = '', ...rest] = args;
  try {
    const command = COMMANDS.find((each) => each.name === name);
    if (!command) throw new UsageError(text.unknownCommand(name));
    return await command.run(rest, console);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof UsageError ? message : text.bug(message));
    return 2;
  }
}
