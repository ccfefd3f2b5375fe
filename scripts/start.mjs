import process from 'node:process';
import { build } from './build.mjs';
import { hasDisplay, isRoot } from './lib/display.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './set-up.mjs';

// Opens the application, ready and built first. Without a display: the main job, by command line.
try {
  await setUp();
  await build();
  process.exitCode = hasDisplay() ? await openWindow() : await workWithoutDisplay();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function openWindow() {
  const { isSystemReady, electron } = await setUp({ electron: true, system: 'window' });
  if (!isSystemReady) return 1;
  const args = [root];
  if (isRoot() && process.platform === 'linux') {
    say(
      'Started by root, to whom Chromium refuses its sandbox: going on without, for trying only.',
    );
    args.push('--no-sandbox');
  }
  say('Opening the window …');
  const { code } = await run(electron.executable, [...args, ...process.argv.slice(2)]);
  return code;
}

async function workWithoutDisplay() {
  const { workInTerminal } = await import('./start/work-in-terminal.mjs');
  return await workInTerminal();
}
