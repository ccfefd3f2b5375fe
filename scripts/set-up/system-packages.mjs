import { spawnSync } from 'node:child_process';
import { isRoot } from '../lib/display.mjs';
import { ask, isInstalled, run } from '../lib/run.mjs';
import { say, ticker } from '../lib/say.mjs';

// A slash separates the names that one library has in different releases, newest first.
const WINDOW = [
  'libgtk-3-0t64/libgtk-3-0',
  'libnss3',
  'libasound2t64/libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0t64/libatk-bridge2.0-0',
];
const TESTS = [
  ...WINDOW,
  'xvfb',
  'xauth',
  'libreoffice-writer-nogui/libreoffice-writer',
  'poppler-utils',
  'libxml2-utils',
  'fonts-liberation2/fonts-liberation',
];

/**
 * Sees to the system packages that a window (`'window'`) or all tests (`'tests'`) need, where
 * there is apt: installs them as root, else prints the one command that does.
 *
 * @returns whether all of them are there
 */
export async function installSystemPackages(purpose) {
  if (process.platform !== 'linux' || !isInstalled('apt-get')) return true;
  const missing = missingPackages(purpose === 'tests' ? TESTS : WINDOW);
  if (missing.length === 0) return true;
  if (!isRoot()) {
    say('Missing system packages. Install them with this command, then run again:');
    say(`  sudo apt-get update && sudo apt-get install -y ${chosen(missing).join(' ')}`);
    return false;
  }
  return await install(missing);
}

async function install(missing) {
  say('Reading the lists of system packages …');
  await apt(['update', '-q']);
  const names = chosen(missing);
  say(`Installing system packages (once): ${names.join(' ')}`);
  const code = await apt(['install', '-q', '-y', '--no-install-recommends', ...names]);
  if (code !== 0) throw new Error(`apt-get install failed (exit ${code}).`);
  return true;
}

/** Shows what apt is at in one line, and its own words, thousands of lines, only when it fails. */
async function apt(args) {
  const progress = ticker(`apt-get ${args[0]}`);
  const onText = (piece) => {
    const step = piece.split('\n').findLast((line) => /^(Get|Unpacking|Setting up)/.test(line));
    if (step) progress.show(step.slice(0, 70));
  };
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, text } = await run('apt-get', args, { env, output: 'capture', onText });
  progress.end();
  if (code !== 0) process.stderr.write(text);
  return code;
}

function missingPackages(wanted) {
  const names = wanted.flatMap((entry) => entry.split('/'));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's placeholders, not ours
  const format = '--showformat=${Package} ${db:Status-Status}\\n';
  // It fails when one name is unknown, but still tells of the others.
  const { stdout } = spawnSync('dpkg-query', ['--show', format, ...names], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  const isThere = (name) => lines.includes(`${name} installed`);
  return wanted.filter((entry) => !entry.split('/').some(isThere));
}

/** The name of each that this release's package lists know. */
function chosen(missing) {
  return missing.map((entry) => {
    const names = entry.split('/');
    return names.find((name) => ask('apt-cache', ['show', name])) ?? names.at(-1);
  });
}
