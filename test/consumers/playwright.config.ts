import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.ts';

const MINUTES = 60_000;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/consumers',
  globalSetup: './pack.ts',
  workers: 1,
  forbidOnly: true,
  // A registry far away does not always answer.
  retries: process.env.CI ? 1 : 0,
  timeout: 5 * MINUTES,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/consumers.json' }]],
  use: { browserName: 'chromium', launchOptions: chromiumLaunch, trace: 'retain-on-failure' },
});
