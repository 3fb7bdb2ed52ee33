import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { slimSdkAliases } from '../../../scripts/slimSdk.ts';

/** The page as an app would build it for production, but for React's profiler. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [react()],
  resolve: { alias: { ...slimSdkAliases, 'react-dom/client': 'react-dom/profiling' } },
  build: { outDir: '../../../test-results/bench', emptyOutDir: true },
  preview: { host: '127.0.0.1', port: 0 },
});
