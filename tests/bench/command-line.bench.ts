import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { medianMs, reportRatio } from './measure.ts';

// Whole processes: the command line against LibreOffice on the same file.

const folder = mkdtempSync(join(tmpdir(), 'van-thu-bench-'));
const docx = join(folder, 'cong-van.docx');
const vanThu = (...args: readonly string[]) =>
  execFileSync(process.execPath, [resolve('dist/cli/van-thu.js'), ...args], { stdio: 'pipe' });

function convertWithOffice(): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx];
  execFileSync('soffice', args, { stdio: 'pipe' });
}

try {
  vanThu('new', 'cong-van', '--sample', '-o', docx);
  const ours = await medianMs(7, () => vanThu('export', docx, '--pdf', join(folder, 'ours.pdf')));
  const office = await medianMs(3, convertWithOffice);
  reportRatio('export a công văn to PDF, whole process', ours, { name: 'soffice', ms: office }, 4);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
