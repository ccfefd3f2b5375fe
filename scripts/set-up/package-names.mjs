import { ask } from '../lib/run.mjs';

// A slash separates the names that one library has in different releases, newest first.
const WINDOW = [
  'libgtk-3-0t64/libgtk-3-0',
  'libnss3',
  'libasound2t64/libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0t64/libatk-bridge2.0-0',
];

/** The system packages that a window, or all tests, need. */
export const SYSTEM_PACKAGES = {
  window: WINDOW,
  tests: [
    ...WINDOW,
    'xvfb',
    'xauth',
    'libreoffice-writer-nogui/libreoffice-writer',
    'poppler-utils',
    'libxml2-utils',
    'fonts-liberation2/fonts-liberation',
  ],
};

/** The name of each that a release's package lists know. */
export function namesInRelease(wanted, aptOptions = []) {
  return wanted.map((entry) => {
    const names = entry.split('/');
    return names.find((name) => ask('apt-cache', [...aptOptions, 'show', name])) ?? names.at(-1);
  });
}
