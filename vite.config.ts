import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';
import { slimSdkAliases } from './scripts/slimSdk.ts';

// A function, since Vitest writes into `instances`: two projects must not share one object.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunch }),
  instances: [{ browser: 'chromium' as const }],
});

/** Promises about the project itself: quick enough for every save. */
const projectTests = ['test/architecture.test.ts', 'test/publicApi.test.ts', 'src/theme/stylesheets.test.ts'];

/** What hooks do, apart from what components make of it. */
const hookTests = [
  'src/context/**/*.test.ts',
  'src/suspense/**/*.test.tsx',
  'src/threads/threads.test.tsx',
  'src/provider/ChatKittyProvider.test.tsx',
  'src/**/*{Hooks,Verbs,Ids}.test.ts',
  'src/{users,channels,typing,session,messages,threads,notifications}/use*.test.{ts,tsx}',
];

const react18Aliases = [
  { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
  { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
];

/** Tests wait for what they want to see; on a busy machine that may take a while, and is no failure. */
const testTimeout = 30_000;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: slimSdkAliases },
  // What is only fetched on demand would be found in the middle of a first run in browsers, and reload the page.
  optimizeDeps: { include: ['idb-keyval', 'react-dom/client'] },
  test: {
    // Two thousand tests wait for real sockets there: one that fails once and passes then is named in the report.
    retry: process.env.CI ? 1 : 0,
    // A test file may end while the SDK is about to connect again; then the page, and its WebSocket, are gone.
    onUnhandledError: ({ message }) => (message.includes('WebSocket is not defined') ? false : undefined),
    projects: [
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: projectTests },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', ...projectTests],
          setupFiles: ['test/setup.ts', 'test/propertySeed.ts'],
          testTimeout,
          // Most of the time is spent waiting for the pauses that the SDK itself makes.
          maxWorkers: 4,
          server: { deps: { inline: ['chatkitty'] } },
        },
      },
      {
        extends: true,
        resolve: { alias: react18Aliases },
        test: {
          name: 'react18',
          environment: 'happy-dom',
          include: hookTests,
          exclude: ['**/*.browser.test.*'],
          setupFiles: ['test/react18/setup.ts', 'test/react18/check.ts', 'test/setup.ts'],
          maxWorkers: 4,
          server: { deps: { inline: ['chatkitty', /@tanstack/, /zustand/] } },
        },
      },
      {
        // The model-based tests of `unit`, many more times: see `npm run fuzz`.
        extends: true,
        test: {
          name: 'fuzz',
          environment: 'happy-dom',
          include: ['test/fuzz/**/*.test.ts'],
          setupFiles: ['test/setup.ts'],
          env: { FUZZ_RUNS: '5000', FUZZ_MINUTES: '30', ...process.env },
          server: { deps: { inline: ['chatkitty'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
          testTimeout,
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', testTimeout, browser: chromium() },
      },
    ],
  },
});
