import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inRoot } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

const TEMPLATES = ['cong-van', 'ke-hoach'];

/**
 * The main job where no window can be shown: drafts our own samples from their templates, checks
 * them, writes DOCX and PDF into `out/` and tells what it wrote.
 *
 * @returns the exit code
 */
export async function workInTerminal() {
  say('There is no display here, so no window: doing the main job from the command line.');
  fs.mkdirSync(inRoot('out'), { recursive: true });
  for (const template of TEMPLATES) {
    const file = (extension) => path.join('out', `${template}.${extension}`);
    const steps = [
      ['new', template, '--sample', '-o', file('json')],
      ['check', file('json')],
      ['export', file('json'), '--docx', file('docx'), '--pdf', file('pdf')],
    ];
    for (const step of steps) {
      const code = await vanThu(step);
      if (code !== 0) return code;
    }
    for (const extension of ['json', 'docx', 'pdf']) tell(file(extension));
  }
  return 0;
}

async function vanThu(words) {
  console.log(`$ van-thu ${words.join(' ')}`);
  return (await run(process.execPath, [inRoot('dist/cli/van-thu.js'), ...words])).code;
}

function tell(file) {
  console.log(`  ${file} (${fs.statSync(inRoot(file)).size} bytes)`);
}
