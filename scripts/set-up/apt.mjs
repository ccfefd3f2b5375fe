import { run } from '../lib/run.mjs';
import { ticker } from '../lib/say.mjs';

const HELPER = '/usr/lib/apt/apt-helper';
// One language to read; no questions; and who does not answer soon is given up.
const ENV = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const IMPATIENT = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15'];

/** Shows what apt is at in one line, and its own words, thousands of lines, only when it fails. */
export async function apt(args) {
  const progress = ticker(`apt-get ${args[0]}`);
  const onText = (piece) => {
    const step = piece.split('\n').findLast((line) => /^(Get|Unpacking|Setting up)/.test(line));
    if (step) progress.show(step.slice(0, 70));
  };
  const { code, text } = await run('apt-get', args, { env: ENV, output: 'capture', onText });
  progress.end();
  if (code !== 0) process.stderr.write(text);
  return code;
}

/** What `apt-get install` would do on this machine, read by `parsePlan`. */
export async function planOf(args) {
  const words = ['install', '-s', '-q', '-y', '--no-install-recommends', ...args];
  const { code, text } = await run('apt-get', words, { env: ENV, output: 'capture' });
  return { isPossible: code === 0, ...parsePlan(text) };
}

/**
 * Reads `apt-get -s`: packages that are new, those that take an older one's place, those that go; and,
 * when it refuses, those that it names as not going together.
 */
export function parsePlan(text) {
  const steps = [...text.matchAll(/^Inst (\S+) (?:\[(\S+)\] )?\((\S+) /gm)];
  const plan = steps.map(([, name, old, version]) => ({ name, old, version }));
  const [refusal] = (text.split('have unmet dependencies:\n')[1] ?? '').split('\nE:');
  return {
    fresh: plan.filter(({ old }) => !old),
    renewed: plan.filter(({ old }) => old),
    removed: [...text.matchAll(/^Remv (\S+)/gm)].map(([, name]) => name),
    blamed: new Set(refusal.match(/[a-z0-9][a-z0-9+.-]+/g)),
  };
}

/** The addresses of Debian's archives as this machine has them, `{ debian, 'debian-security' }`. */
export async function mirrors() {
  const bases = {
    debian: 'http://deb.debian.org/debian',
    'debian-security': 'http://deb.debian.org/debian-security',
  };
  const words = ['indextargets', '--format', '$(REPO_URI) $(LABEL)', 'Created-By: Packages'];
  const { text } = await run('apt-get', words, { output: 'capture' });
  for (const [, address, label] of text.matchAll(/^(\S+?)\/? (Debian|Debian-Security)$/gm)) {
    bases[label.toLowerCase()] = address;
  }
  return bases;
}

/** Marks packages as there for others' sake only, so that they may go with those. */
export async function markAsDependencies(names) {
  if (names.length > 0) await run('apt-mark', ['auto', ...names], { output: 'capture' });
}

/** Downloads files with apt's own means (proxies, logins), what can be had of them. */
export async function download(files) {
  const progress = ticker('Downloading system packages');
  let done = 0;
  const onText = (piece) => {
    done += piece.match(/^Get:/gm)?.length ?? 0;
    progress.show(`${done} of ${files.length}`);
  };
  const triples = files.flatMap(({ address, target }) => [address, target, '']);
  const args = [...IMPATIENT, 'download-file', ...triples];
  await run(HELPER, args, { env: ENV, output: 'capture', onText });
  progress.end();
}
