import { waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EmbeddedChat } from '../src/embed/embed.js';
import type { EmbedEvent, EmbedOptions } from '../src/embed/options.js';
import { type InstalledEmulator, installEmulator } from '../src/emulator/browser/index.js';

/** How long a chat may take on a busy machine. */
export const WAIT = { timeout: 10_000 };

vi.setConfig({ testTimeout: 30_000 });

/** What is inside the shadow roots of an element, however deep. */
const inside = (element: Element) => {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.map((root) => root.firstElementChild as HTMLElement);
};

/** Queries for a chat that is embedded in an element, in a launcher's window or not. */
export function panelOf(element: Element) {
  const [outer] = inside(element);
  const nested = outer?.querySelector('.ck-launcher-panel');
  const place = nested ? inside(nested)[0] : outer;
  if (!place) throw new Error('There is no panel yet.');
  return within(place);
}

/** Queries for a launcher's button and window. */
export const launcherOf = (element: Element) => within(inside(element)[0] as HTMLElement);

/** Opens a channel of an embedded chat by a click. */
export async function openChannel(element: Element, name: RegExp): Promise<void> {
  await userEvent.click(await waitFor(() => panelOf(element).getByRole('button', { name }), WAIT));
}

/** The field in which messages are written, once a channel is open. */
export const writingField = (element: Element) =>
  waitFor(() => panelOf(element).getByRole('textbox', { name: 'Message' }), WAIT);

/** A page of somebody else with room for chats, and a ChatKitty of its own for each test; cleans up after each. */
export function embedOnPage() {
  let installed: InstalledEmulator;
  let host: HTMLElement;
  const events: EmbedEvent[] = [];
  const endings: (() => void)[] = [];

  const add = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] => {
    const element = document.body.appendChild(document.createElement(name));
    endings.push(() => element.remove());
    return element;
  };

  beforeEach(async () => {
    await page.viewport(1000, 800);
    installed = installEmulator({ fixture: 'small-team' });
    host = add('div');
    host.style.blockSize = '640px';
    events.length = 0;
  });

  afterEach(() => {
    for (const end of endings.splice(0).reverse()) end();
    installed.restore();
  });

  return {
    events,
    /** Elements on the page, gone after the test. */
    add,
    /** The place for a chat. */
    get host() {
      return host;
    },
    get emulator() {
      return installed.emulator;
    },
    get chatHost() {
      return installed.host;
    },
    /** What the page was told of one kind. */
    told: (type: EmbedEvent['type']) => events.filter((event) => event.type === type),
    options: (more: Partial<EmbedOptions> = {}): EmbedOptions => ({
      apiKey: 'test',
      username: 'jane',
      host: installed.host,
      isSecure: false,
      storage: false,
      onEvent: (event) => events.push(event),
      ...more,
    }),
    /** Unmounts the chat after the test. */
    mounted(chat: EmbeddedChat): EmbeddedChat {
      endings.push(chat.unmount);
      return chat;
    },
  };
}
