import { TEMPLATES } from '#templates/registry.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../console.ts';

/** `templates`: lists what `new` can start from. */
export const templates: Command = {
  run: async (args, console) => {
    readArguments(args, {});
    for (const { id, name, summary } of TEMPLATES) console.out(`${id}\t${name}\t${summary}`);
    return 0;
  },
};
