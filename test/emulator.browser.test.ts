import { installEmulator } from '../src/emulator/browser/index.js';
import { describeEmulator } from './emulator.contract.js';

describeEmulator('browser door', async (options) => {
  const { emulator, host, restore } = installEmulator(options);
  return { emulator, host, close: restore };
});
