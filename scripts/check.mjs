import process from 'node:process';
import { packageProgram, run } from './lib/run.mjs';
import { setUp } from './set-up.mjs';

const CHECKS = [
  ['format and lint', '@biomejs/biome', 'biome', 'ci', '--error-on-warnings'],
  ['types', 'typescript', 'tsc', '-b'],
  ['dead code', 'knip', 'knip'],
  ['unit tests', 'vitest', 'vitest', 'run', '--project', 'unit', '--reporter=dot'],
];

await setUp();
const results = await Promise.all(CHECKS.map(check));
process.exitCode = results.every(Boolean) ? 0 : 1;

/** Runs one check and shows its words only when it fails; its verdict always. */
async function check([title, packageName, program, ...args]) {
  const started = Date.now();
  const [command, ...first] = packageProgram(packageName, program);
  const env = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const { code, text } = await run(command, [...first, ...args], { output: 'capture', env });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(`\n${text}\n`);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  return code === 0;
}
