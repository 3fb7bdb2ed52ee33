export { type AttachOptions, attachEmulator } from './attachEmulator.js';
export { type EmulatorServer, type StartOptions, startEmulator } from './startEmulator.js';
