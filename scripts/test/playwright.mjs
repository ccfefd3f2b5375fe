import { screenPrefix } from '../lib/display.mjs';
import { readJson } from '../lib/note.mjs';
import { packageProgram, run } from '../lib/run.mjs';
import { freshReport } from './report.mjs';

const STATES = { expected: 'passed', flaky: 'failed', unexpected: 'failed', skipped: 'skipped' };

/** Runs the suites that need a window; all count as skipped where none can be opened. */
export async function runPlaywright(suites, blocked) {
  const screen = screenPrefix();
  const obstacle = blocked ?? (screen ? undefined : 'there is no display and no xvfb-run');
  const report = freshReport('playwright');
  const projects = suites.flatMap((suite) => ['--project', suite]);
  const reporters = obstacle ? ['--list', '--reporter=json'] : ['--reporter=list,json'];
  const program = [...packageProgram('@playwright/test', 'playwright'), 'test'];
  const [command, ...args] = [
    ...(obstacle ? [] : screen),
    ...program,
    ...projects,
    ...reporters,
    '--pass-with-no-tests',
  ];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { code } = await run(command, args, { env, output: 'inherit' });
  return { name: 'playwright', code, ...readReport(readJson(report), obstacle) };
}

function readReport(report, obstacle) {
  const tests = [];
  const visit = (suite, parents) => {
    for (const inner of suite.suites ?? []) visit(inner, [...parents, inner.title]);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const state = obstacle ? 'skipped' : STATES[test.status];
        const reason = obstacle ?? test.annotations.find((note) => note.description)?.description;
        const title = [...parents, spec.title].join(' › ');
        tests.push({ suite: test.projectName, title, state, reason });
      }
    }
  };
  for (const suite of report?.suites ?? []) visit(suite, [suite.title]);
  return { tests, failures: (report?.errors ?? []).map((error) => error.message ?? 'error') };
}
