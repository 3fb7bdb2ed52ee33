export { type InstalledEmulator, type InstallOptions, installEmulator } from './installEmulator.js';
