/** Milliseconds that `work` takes: the median of `runs`, after one run that does not count. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/**
 * Milliseconds that `work` takes once it is warm and nothing else wants the processor: the least of
 * `runs`. For what takes a few milliseconds, whatever else the machine does would be all one sees.
 */
export async function leastMs(runs: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run += 1) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which `share` (0 to 1) of `values` lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(values.length * share), values.length - 1)] ?? Number.NaN;
}

function shown(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : ms.toFixed(1)} ms`;
}

/** One line against a bound in milliseconds, if there is one. */
export function report(name: string, ms: number, boundMs = Number.POSITIVE_INFINITY): void {
  const verdict = ms <= boundMs ? 'ok' : 'SLOW';
  const bound = Number.isFinite(boundMs) ? `   bound ${shown(boundMs)}` : '';
  console.log(`${verdict.padEnd(4)} ${name.padEnd(52)} ${shown(ms).padStart(10)}${bound}`);
}

/** One line against a peer measured in the same run: `ratio` is how many times faster we are. */
export function reportRatio(
  name: string,
  ours: number,
  peer: { readonly name: string; readonly ms: number },
  atLeast: number,
): void {
  const ratio = peer.ms / ours;
  const verdict = ratio >= atLeast ? 'ok' : 'SLOW';
  console.log(
    `${verdict.padEnd(4)} ${name.padEnd(52)} ${shown(ours).padStart(10)}   ` +
      `${peer.name} ${shown(peer.ms)}, ratio ${ratio.toFixed(2)} (at least ${atLeast})`,
  );
}

type Figure = { readonly name: string; readonly ms: number };

/**
 * One line for the same thing done in two ways in one run. Where it is judged, the first may take
 * at most `ratio` times as long as the second, and `noiseMs` more.
 */
export function reportPair(
  name: string,
  ours: Figure,
  other: Figure,
  judged: { readonly ratio: number; readonly noiseMs: number } | null,
): void {
  const ratio = (ours.ms / other.ms).toFixed(2);
  const isOk = !judged || ours.ms <= other.ms * judged.ratio + judged.noiseMs;
  const bound = judged ? ` (at most ${judged.ratio}, and ${judged.noiseMs} ms)` : '';
  console.log(
    `${(isOk ? 'ok' : 'SLOW').padEnd(4)} ${name.padEnd(52)} ` +
      `${ours.name} ${shown(ours.ms)}, ${other.name} ${shown(other.ms)}, ratio ${ratio}${bound}`,
  );
}
