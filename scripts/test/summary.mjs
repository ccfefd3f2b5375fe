/**
 * What failed, what was skipped and why, a row a suite and, last, the counts alone on a line. A
 * runner that crashed or ran nothing counts as one failure. On CI nothing may be skipped.
 *
 * @returns the text and whether all is well
 */
export function summarise(results, { isCi }) {
  const tests = results.flatMap((result) => result.tests ?? []);
  const crashes = results.flatMap((result) => [...(result.failures ?? []), ...crash(result)]);
  const failed = tests.filter((test) => test.state === 'failed');
  const skipped = tests.filter((test) => test.state === 'skipped');
  const isSkipAllowed = skipped.length === 0 || !isCi;
  const failedCount = failed.length + crashes.length;
  const counts = [`${count(tests, 'passed')} passed`, `${failedCount} failed`];
  if (skipped.length) counts.push(`${skipped.length} skipped`);
  const parts = [
    list('Failed', [...failed.map((test) => test.title), ...crashes]),
    list(
      'Skipped',
      skipped.map(({ title, reason }) => `${title} — ${reason ?? 'no reason given'}`),
    ),
    rows(tests).join('\n'),
    isSkipAllowed ? '' : 'On CI nothing may be skipped: this run fails.',
    counts.join(', '),
  ];
  return { text: parts.filter(Boolean).join('\n\n'), isOk: failedCount === 0 && isSkipAllowed };
}

/** What a runner's end tells beyond its tests: it fell over, or had nothing to run. */
function crash({ name, code, tests = [], failures = [] }) {
  if (!name) return [];
  const hasFailed = failures.length > 0 || tests.some((test) => test.state === 'failed');
  if (code !== 0 && !hasFailed) return [`${name} ended with exit code ${code}`];
  return tests.length === 0 ? [`${name} ran no test`] : [];
}

function list(title, lines) {
  return lines.length ? `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}` : '';
}

function rows(tests) {
  const suites = [...new Set(tests.map((test) => test.suite))];
  return suites.map((suite) => {
    const own = tests.filter((test) => test.suite === suite);
    const parts = ['passed', 'failed', 'skipped'].map((state) => `${count(own, state)} ${state}`);
    return `  ${suite.padEnd(8)} ${parts.join(', ')}`;
  });
}

function count(tests, state) {
  return tests.filter((test) => test.state === state).length;
}
