import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A fresh folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh folder for all tests of one file. */
export function tempFolderOfFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Root ignores permissions; on the other hand only root can mount. */
export const isRoot = process.getuid?.() === 0;

function canMountHere(): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this process may mount file systems of its own; containers often may not. */
export const canMount = canMountHere();

export type Volume = { readonly folder: string; readonly makeReadOnly: () => void };

/** A file system of its own of so many kilobytes, unmounted with the test. */
export function tinyVolume(kilobytes: number): Volume {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-volume-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
  };
}

/** Runs `work` with the rights of an ordinary user, for root is refused nothing. */
export async function asOrdinaryUser<Value>(work: () => Promise<Value>): Promise<Value> {
  if (!isRoot) return work();
  process.setegid?.(65534);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
