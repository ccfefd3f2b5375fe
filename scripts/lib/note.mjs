import fs from 'node:fs';
import path from 'node:path';
import { workCache } from './paths.mjs';

/** What an earlier run noted under this name, or undefined. */
export function readNote(name) {
  return readJson(path.join(workCache, `${name}.json`));
}

/** Notes plain data for later runs; written whole or not at all. */
export function writeNote(name, value) {
  const file = path.join(workCache, `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`);
  fs.renameSync(partial, file);
}

/** A JSON file's content, or undefined when it is missing or broken. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
