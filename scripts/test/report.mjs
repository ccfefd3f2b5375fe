import fs from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/** Where a runner writes its JSON report; what an earlier run wrote there is gone. */
export function freshReport(runner) {
  fs.mkdirSync(inRoot('.cache/test'), { recursive: true });
  const file = inRoot('.cache/test', `${runner}.json`);
  fs.rmSync(file, { force: true });
  return file;
}
