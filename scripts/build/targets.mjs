import fs from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

const EVERYWHERE = [
  'core',
  'templates',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/build',
];

const NATIVE = ['electron', '@myriaddreamin/typst-ts-node-compiler'];
// Typst runs in a worker thread, whose file lies beside the program that starts it.
const TYPST = { 'press-worker': 'main/export/pdf/press-worker.ts' };

/**
 * What is built: for each folder of `dist/` its entries, the sources it is made from (they decide
 * whether it is out of date) and its Vite configuration.
 */
export const targets = {
  main: desktop('main', { main: 'main/electron/main.ts', ...TYPST }),
  preload: {
    entries: { preload: 'main/electron/preload.ts' },
    sources: [...EVERYWHERE, 'main/electron'],
    config: preload,
  },
  renderer: {
    entries: { index: 'renderer/index.html' },
    sources: [...EVERYWHERE, 'renderer', 'resources'],
    config: renderer,
  },
  cli: desktop('cli', {
    'van-thu': 'main/cli/van-thu.ts',
    'check-worker': 'main/cli/check/check-worker.ts',
    ...TYPST,
  }),
};

function desktop(folder, entries) {
  return {
    entries,
    sources: [...EVERYWHERE, 'main'],
    config: () => forNode(inRoot('dist', folder), entries),
  };
}

const quiet = { configFile: false, logLevel: 'warn', publicDir: false };

/** Programs for Node and Electron's main process: whole but for what is native. */
function forNode(outDir, entries) {
  return {
    ...quiet,
    root: inRoot(),
    ssr: { target: 'node', noExternal: true, external: NATIVE },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: existing(entries),
        external: NATIVE,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** The named programs of `tests/bench`, built like the product into `.cache/bench`. */
export function forBench(names) {
  const entries = Object.fromEntries(names.map((name) => [name, `tests/bench/${name}.bench.ts`]));
  const config = forNode(inRoot('.cache/bench'), { ...entries, ...TYPST });
  const external = [...NATIVE, '@playwright/test'];
  config.ssr.external = external;
  config.build.rolldownOptions.external = external;
  return config;
}

/** Reports about the program itself, run in plain Node. */
export function forReports() {
  return forNode(inRoot('.cache/reports'), { 'rules-report': 'tests/support/rules-report.ts' });
}

/** A sandboxed preload script must be one CommonJS file. */
function preload() {
  const config = forNode(inRoot('dist/preload'), targets.preload.entries);
  config.build.rolldownOptions.output = {
    format: 'cjs',
    entryFileNames: '[name].cjs',
    codeSplitting: false,
  };
  return config;
}

async function renderer() {
  const { default: react } = await import('@vitejs/plugin-react');
  return {
    ...quiet,
    root: inRoot('renderer'),
    base: './',
    plugins: [react()],
    build: {
      // The oldest Chromium that the application is tried on.
      target: 'chrome130',
      outDir: inRoot('dist/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0, // the content security policy allows no data: URLs
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  };
}

function existing(entries) {
  const found = Object.entries(entries).filter(([, file]) => fs.existsSync(inRoot(file)));
  return Object.fromEntries(found.map(([name, file]) => [name, inRoot(file)]));
}
