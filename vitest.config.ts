import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vitest would leave one core to itself, which on two cores doubles the time. Projects that run side
// by side must have the same number.
const maxWorkers = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx,mjs}'],
          // Our modules keep no state between tests; loading them once a process halves the time.
          isolate: false,
          pool: 'forks',
          maxWorkers,
          // Long enough on a busy machine; what hangs still ends.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // electron-store imports electron, which outside Electron would go and download it.
          env: { ELECTRON_OVERRIDE_DIST_PATH: '/no-electron-in-unit-tests' },
        },
      },
      {
        test: {
          name: 'golden',
          include: ['tests/golden/**/*.test.ts'],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
