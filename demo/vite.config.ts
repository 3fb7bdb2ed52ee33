import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { slimSdkAliases } from '../scripts/slimSdk.ts';
import { chatServer } from './chatServer.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  cacheDir: path('../node_modules/.vite-demo'),
  plugins: [react(), chatServer({ isQuiet: process.env.DEMO_QUIET !== undefined })],
  resolve: { alias: slimSdkAliases },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 5173),
    strictPort: true,
    fs: { allow: [path('..')] },
  },
});
