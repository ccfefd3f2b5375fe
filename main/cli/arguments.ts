import { type ParseArgsConfig, parseArgs } from 'node:util';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

type Config<Known extends Options> = {
  args: string[];
  options: Known;
  allowPositionals: true;
  strict: true;
};

/**
 * Reads a command's arguments.
 *
 * @throws UsageError naming the option that is unknown or lacks its value
 */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<Config<Known>>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new UsageError(complaint(option ?? '', options));
  }
}

/** What is wrong with `option`, which is unknown, lacks its value or was given one too many. */
function complaint(option: string, options: Options): string {
  const known = Object.entries(options).find(
    ([name, { short }]) => option === `--${name}` || option === `-${short}`,
  );
  if (!known) return text.badOption(option);
  return known[1].type === 'string' ? text.needsValue(option) : text.takesNoValue(option);
}

/**
 * A calendar day written `YYYY-MM-DD`.
 *
 * @throws UsageError when it is none
 */
export function readDay(value: string): string {
  const parsed = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(parsed.getTime());
  if (!isDay || parsed.toISOString().slice(0, 10) !== value)
    throw new UsageError(text.badDay(value));
  return value;
}
