import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workCache } from './paths.mjs';
import { say } from './say.mjs';

/** So long after it was made a lock is no longer being written, in milliseconds. */
const WRITTEN_BY_MS = 5000;

/** Runs `work` while no other process of this checkout does work of the same name. */
export async function withLock(name, work) {
  fs.mkdirSync(workCache, { recursive: true });
  const file = path.join(workCache, `${name}.lock`);
  let isTold = false;
  while (!take(file)) {
    if (!isTold) say(`Waiting for another run to finish its ${name} (${file}) …`);
    isTold = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) fs.rmSync(file, { force: true });
    return false;
  }
}

/** A lock whose process is gone was left by a crash; so was one that never got its process. */
function isHeld(file) {
  try {
    const holder = Number(fs.readFileSync(file, 'utf8'));
    if (!holder) return Date.now() - fs.statSync(file).mtimeMs < WRITTEN_BY_MS;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
