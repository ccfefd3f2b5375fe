import path from 'node:path';
import { readJson } from '../lib/note.mjs';
import { root } from '../lib/paths.mjs';
import { packageProgram, run } from '../lib/run.mjs';
import { freshReport } from './report.mjs';

/** Runs the suites that need no window. */
export async function runVitest(suites) {
  const report = freshReport('vitest');
  const [command, ...first] = packageProgram('vitest');
  const projects = suites.flatMap((suite) => ['--project', suite]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(command, [...first, 'run', ...projects, ...reporters]);
  return { name: 'vitest', code, ...readReport(readJson(report)) };
}

function readReport(report) {
  const tests = [];
  const failures = [];
  for (const file of report?.testResults ?? []) {
    const name = path.relative(root, file.name);
    const suite = name.split(path.sep)[1];
    if (file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')) {
      failures.push(`${name}: ${firstLine(file.message)}`); // it could not be loaded, say
    }
    for (const { fullName, status, meta } of file.assertionResults) {
      const state = status === 'passed' || status === 'failed' ? status : 'skipped';
      tests.push({ suite, title: `${name} › ${fullName}`, state, reason: meta?.skipReason });
    }
  }
  return { tests, failures };
}

const firstLine = (text) => (text ?? 'failed').split('\n', 1)[0];
