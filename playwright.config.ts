import { defineConfig } from '@playwright/test';

// Windows share one screen and one keyboard focus: one test at a time.
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'packed', testMatch: 'packed/**/*.spec.ts', timeout: 300_000 },
  ],
});
