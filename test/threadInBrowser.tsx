import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { MessageThread, type MessageThreadProps } from '../src/messages/MessageThread.js';
import { InChannel } from './InChannel.js';
import { type RenderedChat, type RenderWithChatOptions, renderWithChat, WAIT } from './renderWithChat.js';

export const ARTICLE = '[data-ck-part="message-row"]';
export const log = () => screen.getByRole('log', { name: 'Messages' });
export const articles = () => [...log().querySelectorAll<HTMLElement>(ARTICLE)];
export const articleOf = (words: string) => articles().find(({ textContent }) => textContent.includes(words));
export const fromEnd = () => log().scrollHeight - log().clientHeight - log().scrollTop;
export const jump = () => screen.queryByRole('button', { name: /^Jump to latest$|new message/ });

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await frame();
}

export interface OpenThreadOptions extends RenderWithChatOptions {
  channel?: string;
  height?: number;
  width?: number;
  thread?: Omit<MessageThreadProps, 'channel'>;
}

/** A thread in a box of its own. */
export function threadIn({ channel = 'General', height = 480, width = 420, thread }: OpenThreadOptions) {
  return (
    <div style={{ blockSize: height, inlineSize: width }}>
      <InChannel name={channel}>{(found) => <MessageThread channel={found} {...thread} />}</InChannel>
    </div>
  );
}

/** The virtualizer looks where the list stands when it has rested so long: a script must not move it just then. */
const SCROLL_RESTS_MS = 150;

/** Renders a thread and waits until it stands still. */
export async function openThread(options: OpenThreadOptions = {}): Promise<RenderedChat> {
  const { channel: _, height: __, width: ___, thread: ____, ...chat } = options;
  const rendered = await renderWithChat(threadIn(options), chat);
  await untilShown();
  return rendered;
}

export async function untilShown(): Promise<void> {
  await waitFor(() => expect(articles().length).toBeGreaterThan(3), WAIT);
  await new Promise((resolve) => setTimeout(resolve, SCROLL_RESTS_MS));
  await frames(10);
}

export const openArchive = () => openThread({ channel: 'Archive', fixture: 'long-history' });

/** The middle of the list, as the browser's own input sees it. */
function middleOfLog(): { x: number; y: number } {
  const inFrame = log().getBoundingClientRect();
  const page = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  return { x: page.x + inFrame.x + inFrame.width / 2, y: page.y + inFrame.y + inFrame.height / 2 };
}

/** A real wheel, as the browser's compositor sees it. */
export async function wheel(deltaY: number): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middleOfLog(), deltaX: 0, deltaY });
}

/** A real finger that drags the content down by so many pixels, a few at a time, and lifts. */
export async function drag(pixels: number, step = 12): Promise<void> {
  const { x, y } = middleOfLog();
  const start = y - pixels / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    cdp().send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', start);
  for (let moved = step; moved <= pixels; moved += step) {
    await touch('touchMove', start + moved);
    await frame();
  }
  await touch('touchEnd');
}
