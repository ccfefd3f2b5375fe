import fs from 'node:fs';
import process from 'node:process';
import { forBench } from './build/targets.mjs';
import { build } from './build.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './set-up.mjs';

// Each tests/bench/NAME.bench.ts is a program of its own that prints its figures: built like the
// product and run in plain Node, one after the other. Names on the command line choose among them.
const { electron } = await setUp({ electron: true, system: 'tests' });
await build();
const { build: bundle } = await import('vite');
const names = benches(process.argv.slice(2));
await bundle(forBench(names));
// Node takes what stands there for CommonJS and says so, unless told.
fs.writeFileSync(inRoot('.cache/package.json'), '{ "type": "module" }\n');
let failed = names.length === 0;
for (const name of names) {
  say(name);
  const env = { VAN_THU_ELECTRON: electron.executable };
  const { code } = await run(process.execPath, [inRoot('.cache/bench', `${name}.js`)], { env });
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;

function benches(chosen) {
  const files = fs.readdirSync(inRoot('tests/bench')).filter((file) => file.endsWith('.bench.ts'));
  const all = files.map((file) => file.replace('.bench.ts', ''));
  return chosen.length ? all.filter((name) => chosen.includes(name)) : all;
}
