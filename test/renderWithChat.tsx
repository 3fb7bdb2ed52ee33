import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { type InstalledEmulator, installEmulator } from '../src/emulator/browser/installEmulator.js';
import type { EmulatorOptions } from '../src/emulator/createEmulator.js';
import {
  type RenderedChat as PublicRenderedChat,
  type RenderWithChatOptions,
  renderWithChat as render,
} from '../src/testing/renderWithChat.js';

export type { RenderWithChatOptions };

/** A rendered chat, the other side of it, and hands. */
export interface RenderedChat extends PublicRenderedChat {
  user: UserEvent;
}

/** Real sockets take turns with the event loop: slow machines need more than the default second. */
export const WAIT = { timeout: 15_000 };

let hosts = 0;

/** An emulator of the test's own, taken down when the test ends. */
export function installForTest(options: EmulatorOptions = {}): InstalledEmulator {
  hosts += 1;
  const installed = installEmulator({ ...options, host: `emulator-${hosts}.chatkitty.local` });
  onTestFinished(installed.restore);
  return installed;
}

/** What users of the kit have in `chatkitty-react/testing`, cleaned up when the test ends. */
export async function renderWithChat(
  ui: ReactNode,
  { installed, username, provider, waitUntilConnected, ...emulator }: RenderWithChatOptions = {},
): Promise<RenderedChat> {
  const user = userEvent.setup();
  const chat = await render(ui, {
    installed: installed ?? installForTest(emulator),
    ...(username === undefined ? {} : { username }),
    ...(provider ? { provider } : {}),
    ...(waitUntilConnected === undefined ? {} : { waitUntilConnected }),
  });
  return { ...chat, user };
}
