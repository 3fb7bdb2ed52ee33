// Helpers for the tests of apps that use the kit.

export type { InstalledEmulator, InstallOptions } from '../emulator/browser/installEmulator.js';
export { type RenderedChat, type RenderWithChatOptions, renderWithChat } from './renderWithChat.js';
