import process from 'node:process';
import { forReports } from './build/targets.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setUp } from './set-up.mjs';

// Prints which rule holds under which pack and clause, and how it fared with planted faults.
await setUp({});
const { build } = await import('vite');
await build(forReports());
const { code } = await run(process.execPath, [inRoot('.cache/reports/rules-report.js')]);
process.exitCode = code;
