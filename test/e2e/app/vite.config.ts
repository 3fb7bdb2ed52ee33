import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chatServer } from '../../../demo/chatServer.ts';
import { slimSdkAliases } from '../../../scripts/slimSdk.ts';
import { boatHire } from './boatHire.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** An app of somebody who has made the kit their own, with its ChatKitty beside it. */
export default defineConfig({
  root: path('.'),
  cacheDir: path('../../../node_modules/.vite-app'),
  plugins: [react(), chatServer({ isQuiet: true, fixture: boatHire })],
  resolve: { alias: slimSdkAliases },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.PORT),
    strictPort: true,
    fs: { allow: [path('../../..')] },
  },
});
