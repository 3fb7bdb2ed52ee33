import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.ts';
import { freePort } from './test/e2e/pageServer.ts';

// Workers load this file, too, and must come to the same port.
process.env.DEMO_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.DEMO_PORT}`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  // The tests share one server, and each starts its world over.
  workers: 1,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: chromiumLaunch,
    viewport: { width: 1100, height: 760 },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npm start',
    url: baseURL,
    env: { PORT: process.env.DEMO_PORT, DEMO_QUIET: '1' },
    timeout: 60_000,
  },
});
