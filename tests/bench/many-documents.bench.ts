import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// The command line over folders of documents: how many a second, and whether memory stays flat.

const PROGRAM = resolve('dist/cli/van-thu.js');
const TEMPLATES = ['cong-van', 'ke-hoach'];
const [FEW, MANY, MOST] = [200, 1000, 3000];
const LEAST_A_SECOND = 200;
/** How much more memory more documents may take than the number before. */
const FLAT = 1.1;

/** Runs before the program and tells at its end the most memory that it had, in KiB. */
const WATCH = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`;
const WATCHED = ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`];

type Run = { readonly aSecond: number; readonly peakMb: number };

/** Runs the program: how many documents it told of, and the most memory that it had. */
function vanThu(options: readonly string[], ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, PROGRAM, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const told = stdout.split('\n').filter((line) => line.startsWith('{')).length;
  return { told, peakKib: Number(/peak (\d+)/.exec(stderr)?.[1]) };
}

function folderOf(count: number, samples: readonly string[], parent: string): string {
  const folder = join(parent, String(count));
  mkdirSync(folder);
  for (let n = 0; n < count; n += 1) {
    const sample = samples[n % samples.length];
    if (sample) copyFileSync(sample, join(folder, `${String(n).padStart(4, '0')}.docx`));
  }
  return folder;
}

function checked(folder: string, count: number): Run {
  const started = performance.now();
  const { told, peakKib } = vanThu(WATCHED, 'check', folder, '--json');
  if (told !== count) throw new Error(`${told} of ${count} documents were checked`);
  return { aSecond: (count * 1000) / (performance.now() - started), peakMb: peakKib / 1024 };
}

/** The quickest of some runs, and the most memory that any of them had. */
function best(count: number, times: number, samples: readonly string[], parent: string): Run {
  const folder = folderOf(count, samples, parent);
  const runs = Array.from({ length: times }, () => checked(folder, count));
  return {
    aSecond: Math.max(...runs.map(({ aSecond }) => aSecond)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
  };
}

function tell(count: number, { aSecond, peakMb }: Run, ok: boolean): void {
  const figures = `${aSecond.toFixed(0)} documents a second, at most ${peakMb.toFixed(0)} MB`;
  console.log(`${ok ? 'ok  ' : 'SLOW'} check ${count} documents: ${figures}`);
}

const parent = mkdtempSync(join(tmpdir(), 'van-thu-bench-'));
try {
  const samples = TEMPLATES.map((id) => {
    const path = join(parent, `${id}.docx`);
    vanThu([], 'new', id, '--sample', '-o', path);
    return path;
  });
  // What starting the threads costs weighs on the few: the speed that is asked for is of the many.
  const few = best(FEW, 3, samples, parent);
  tell(FEW, few, true);
  const isFine = ({ aSecond, peakMb }: Run, before: Run) =>
    aSecond >= LEAST_A_SECOND && peakMb <= before.peakMb * FLAT;
  const many = best(MANY, 3, samples, parent);
  tell(MANY, many, isFine(many, few));
  const most = best(MOST, 1, samples, parent);
  tell(MOST, most, isFine(most, many));
} finally {
  rmSync(parent, { recursive: true, force: true });
}
