import process from 'node:process';
import { packageProgram, run } from './lib/run.mjs';
import { setUp } from './set-up.mjs';

// Writes the golden files anew from what the program gives today: read the difference by eye.
await setUp({ system: 'tests' });
const [command, ...first] = packageProgram('vitest');
const args = ['run', '--project', 'golden', '--update', ...process.argv.slice(2)];
const { code } = await run(command, [...first, ...args], { env: { UPDATE_GOLDEN: '1' } });
process.exitCode = code;
