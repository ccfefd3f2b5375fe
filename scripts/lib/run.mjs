import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and gives its exit code (1 when a signal ended it).
 * `output: 'stderr'` keeps our own standard output clean; `'capture'` gives the text
 * instead, and each piece of it to `onText` as it comes.
 */
export function run(
  command,
  args,
  { cwd = root, env = {}, output = 'inherit', timeout, onText } = {},
) {
  const streams = {
    inherit: ['ignore', 'inherit', 'inherit'],
    stderr: ['ignore', 2, 2],
    capture: ['ignore', 'pipe', 'pipe'],
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: streams[output],
      timeout,
      windowsHide: true,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece) => {
        text += piece;
        onText?.(piece);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** The text a quick program prints, or undefined when it fails or is missing. */
export function ask(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', windowsHide: true });
  return result.status === 0 ? result.stdout : undefined;
}

/** Runs a program on the search path? Then true. */
export function isInstalled(command) {
  const lookUp = process.platform === 'win32' ? 'where' : 'which';
  return ask(lookUp, [command]) !== undefined;
}

/** Command and leading arguments that start npm, on every platform without a shell. */
export function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  if (process.platform !== 'win32') return ['npm'];
  const bundled = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  return [process.execPath, bundled];
}

/** Command and leading arguments that start a package's own program with this Node. */
export function packageProgram(name, program) {
  const require = createRequire(path.join(root, 'package.json'));
  const manifestFile = path.join(root, 'node_modules', name, 'package.json');
  const { bin } = require(manifestFile);
  const script = typeof bin === 'string' ? bin : bin[program ?? name];
  return [process.execPath, path.join(path.dirname(manifestFile), script)];
}
