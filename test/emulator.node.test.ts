// @vitest-environment node
import { WebSocket } from 'ws';
import { startEmulator } from '../src/emulator/node/index.js';
import { describeEmulator } from './emulator.contract.js';

// Node has a WebSocket of its own from version 22 on.
Object.assign(globalThis, { WebSocket });

// The SDK's HTTP client cannot upload from plain Node; test/emulator.http.test.ts does it by hand.
describeEmulator('Node door', (options) => startEmulator(options), { uploads: false });
