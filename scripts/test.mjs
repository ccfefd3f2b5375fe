import process from 'node:process';
import { build } from './build.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './set-up.mjs';
import { runPlaywright } from './test/playwright.mjs';
import { summarise } from './test/summary.mjs';
import { runVitest } from './test/vitest.mjs';

// Everything: unit and golden tests in Node, browser and window tests in a real Electron. Ends
// with the counts alone on a line. Words on the command line (`npm test -- e2e`) choose suites.
const suites = chosenSuites(process.argv.slice(2));
const results = [];
try {
  const blocked = await prepare();
  if (suites.node.length) results.push(await runVitest(suites.node));
  if (suites.window.length) results.push(await runPlaywright(suites.window, blocked));
} catch (error) {
  say(error.stack);
  results.push({ failures: [`set-up: ${error.message}`] });
}
const { text, isOk } = summarise(results, { isCi: Boolean(process.env.CI) });
console.log(`\n${text}`);
process.exitCode = isOk ? 0 : 1;

function chosenSuites(words) {
  const isChosen = (suite) => words.length === 0 || words.includes(suite);
  return {
    node: ['unit', 'golden'].filter(isChosen),
    window: ['browser', 'e2e', 'packed'].filter(isChosen),
  };
}

/** Sets up and builds; gives the reason why no window can be opened here, if there is one. */
async function prepare() {
  await setUp();
  const { isSystemReady } = await setUp({ system: 'tests' });
  await build();
  try {
    await setUp({ electron: true });
  } catch (error) {
    return error.message;
  }
  return isSystemReady ? undefined : 'system packages are missing (see above)';
}
