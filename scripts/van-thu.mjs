import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './set-up.mjs';

// The command line from a checkout: ready and built first (silently where nothing is to be done),
// then the built program in this very process, with the same arguments and exit code.
try {
  await setUp();
  await build(['cli']);
} catch (error) {
  say(error.message);
  process.exit(2);
}
// npm runs scripts at the root; the user's paths start from where they stand.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const program = inRoot('dist/cli/van-thu.js');
process.argv[1] = program;
await import(pathToFileURL(program).href);
