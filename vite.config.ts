import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { slimSdkAliases } from './scripts/slimSdk.ts';

const src = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

/** The SDK with its dependencies in one file, so that installing the kit brings none of them. */
const sdkBuild: UserConfig = {
  resolve: { alias: slimSdkAliases },
  publicDir: false,
  build: {
    outDir: 'dist/sdk/vendor',
    target: 'es2022',
    license: { fileName: 'LICENSES.md' },
    lib: { entry: { chatkitty: src('sdk/slim/sdk.ts') }, formats: ['es'], fileName: 'chatkitty' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/** One output file per source file: bundlers drop what an app does not use, and 'use client' stays where it was. */
const libraryBuild: UserConfig = {
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssMinify: true,
    lib: {
      entry: { index: src('index.ts'), hooks: src('hooks.ts'), 'emulator/index': src('emulator/index.ts') },
      formats: ['es'],
      cssFileName: 'styles',
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        paths: { chatkitty: './vendor/chatkitty.js' },
      },
    },
  },
};

/** The emulator's doors carry their own libraries (ws, interceptors), which users of the kit never need. */
const emulatorBuild = (door: 'node' | 'browser', entry: Record<string, string>): UserConfig => ({
  publicDir: false,
  ssr: door === 'node' ? { noExternal: true } : {},
  build: {
    outDir: `dist/emulator/${door}`,
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    ...(door === 'node' ? { ssr: true } : {}),
    lib: { entry, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
});

const builds: Record<string, UserConfig> = {
  sdk: sdkBuild,
  library: libraryBuild,
  'emulator-node': emulatorBuild('node', {
    index: src('emulator/node/index.ts'),
    cli: src('emulator/node/cli.ts'),
  }),
  'emulator-browser': emulatorBuild('browser', { index: src('emulator/browser/index.ts') }),
};

// A function, since Vitest writes into `instances`: two projects must not share one object.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Promises about the project itself: quick enough for every save. */
const projectTests = ['test/architecture.test.ts', 'test/publicApi.test.ts', 'src/theme/stylesheets.test.ts'];

export default defineConfig(
  ({ mode }) =>
    builds[mode] ?? {
      plugins: [react()],
      resolve: { alias: slimSdkAliases },
      test: {
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
              setupFiles: ['test/setup.ts'],
              server: { deps: { inline: ['chatkitty'] } },
            },
          },
          {
            extends: true,
            test: {
              name: 'browser',
              include: ['src/**/*.browser.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'],
              setupFiles: ['test/setup.ts'],
              browser: chromium(),
            },
          },
          {
            extends: true,
            plugins: [storybookTest({ configDir: '.storybook' })],
            test: { name: 'storybook', browser: chromium() },
          },
        ],
      },
    },
);
