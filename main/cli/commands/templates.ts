import { TEMPLATES } from '#templates/registry.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../console.ts';
import { text } from '../text.ts';
import { UsageError } from '../usage-error.ts';

/** `templates`: lists what `new` can start from. */
export const templates: Command = {
  run: async (args, console) => {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new UsageError(text.needsNoFile);
    for (const { id, name, summary } of TEMPLATES) console.out(`${id}\t${name}\t${summary}`);
    return 0;
  },
};
