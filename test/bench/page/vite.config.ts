import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { slimSdkAliases } from '../../../scripts/slimSdk.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The page as an app would build it for production; with the mode `profiling`, React tells what it renders. */
export default defineConfig(({ mode }) => ({
  root: path('.'),
  logLevel: 'warn',
  plugins: [react()],
  resolve: {
    alias: [
      ...slimSdkAliases,
      ...(mode === 'profiling' ? [{ find: 'react-dom/client', replacement: 'react-dom/profiling' }] : []),
    ],
  },
  build: { outDir: path(`../../../test-results/bench/${mode}`), emptyOutDir: true },
  preview: { host: '127.0.0.1', port: 0 },
}));
