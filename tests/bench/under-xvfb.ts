import { spawnSync } from 'node:child_process';

/** Does `work`, in a second run of this program under a virtual display where there is none. */
export async function underXvfb(work: () => Promise<void>): Promise<void> {
  if (process.platform !== 'linux' || process.env.DISPLAY) {
    await work();
    return;
  }
  const { status } = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
