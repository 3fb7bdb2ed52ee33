import { screen, waitFor, within } from '@testing-library/react';
import { type ComponentType, Profiler } from 'react';
import { expect, it, vi } from 'vitest';
import { WAIT } from '../../../test/renderWithChat.js';
import {
  ARTICLE,
  articles,
  drag,
  frame,
  frames,
  fromEnd,
  jump,
  log,
  openArchive,
  openThread,
  wheel,
} from '../../../test/threadInBrowser.js';
import { trackMotion } from '../../../test/trackMotion.js';
import type { MessageRowProps } from '../row/MessageRow.js';
import type { MessageListProps } from './MessageList.js';

vi.setConfig({ testTimeout: 30_000 });

async function scrollUp(pixels: number) {
  log().scrollTop -= pixels;
  await frames(3);
}

it('opens at the newest message', async () => {
  await openThread();
  expect(fromEnd()).toBeLessThanOrEqual(1);
  expect(articles().at(-1)).toHaveTextContent('Cake in both offices at three.');
});

it('does not move what is read when older messages come in above', async () => {
  const { emulator } = await openArchive();
  emulator.faults.delay('getMessages', 200);
  const heightBefore = log().scrollHeight;
  log().scrollTop = 260;
  await frames(3);
  const motion = trackMotion(log(), ARTICLE);
  await waitFor(() => expect(log().scrollHeight).toBeGreaterThan(heightBefore + 400), WAIT);
  await frames(30);
  const seen = motion.stop();
  expect(Math.max(...seen.map(({ moved }) => Math.abs(moved)))).toBeLessThanOrEqual(1);
  expect(Math.max(...seen.map(({ torn }) => torn))).toBeLessThanOrEqual(1);
});

it('goes exactly as far as the wheel turns, over many pages', async () => {
  await openArchive();
  const motion = trackMotion(log(), ARTICLE);
  const turns = 60;
  for (let turn = 0; turn < turns; turn += 1) {
    await wheel(-120);
    await frames(2);
  }
  await frames(60);
  const seen = motion.stop();
  const travelled = seen.reduce((sum, { moved }) => sum + moved, 0);
  expect(Math.min(...seen.map(({ moved }) => moved))).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...seen.map(({ torn }) => torn))).toBeLessThanOrEqual(1);
  expect(Math.abs(travelled - turns * 120)).toBeLessThanOrEqual(2);
});

it('follows a finger over many pages, and nothing else', async () => {
  await openArchive();
  const motion = trackMotion(log(), ARTICLE);
  for (let swipe = 0; swipe < 5; swipe += 1) await drag(360, 24);
  await frames(30);
  const seen = motion.stop();
  const travelled = seen.reduce((sum, { moved }) => sum + moved, 0);
  expect(travelled).toBeGreaterThan(5 * 300);
  // The content goes with the finger: never against it, and all of it together.
  expect(Math.min(...seen.map(({ moved }) => moved))).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...seen.map(({ torn }) => torn))).toBeLessThanOrEqual(1);
});

it('does not move what is read when something above it gets its height late, while one scrolls up', async () => {
  await openArchive();
  log().scrollTop -= 600;
  await frames(2);
  const rows = articles().filter(
    (row) => row.getBoundingClientRect().bottom < log().getBoundingClientRect().top,
  );
  expect(rows.length).toBeGreaterThan(3);
  const motion = trackMotion(log(), ARTICLE);
  for (const row of rows) {
    const picture = document.createElement('div');
    picture.style.blockSize = '180px';
    row.append(picture);
    row.style.flexWrap = 'wrap';
    await frames(2);
  }
  await frames(5);
  expect(Math.max(...motion.stop().map(({ moved }) => Math.abs(moved)))).toBeLessThanOrEqual(1);
});

it('loads one page for each scroll to the top, not all of them', async () => {
  const { emulator } = await openArchive();
  emulator.faults.delay('getMessages', 50);
  const heightBefore = log().scrollHeight;
  log().scrollTop = 40;
  await waitFor(() => expect(log().scrollHeight).toBeGreaterThan(heightBefore + 400), WAIT);
  await frames(30);
  const heightAfter = log().scrollHeight;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(Math.abs(log().scrollHeight - heightAfter)).toBeLessThan(200);
});

it('stays with the newest message as messages arrive and grow', async () => {
  const { emulator } = await openThread();
  const message = await emulator.as('john').sendMessage('General', 'One moment');
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('One moment'), WAIT);
  await frames(5);
  expect(fromEnd()).toBeLessThanOrEqual(1);

  await emulator.as('john').editMessage(message, 'One moment, please.\n\nThis takes\na few\nmore\nlines.');
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('lines.'), WAIT);
  await frames(5);
  expect(fromEnd()).toBeLessThanOrEqual(1);
});

it('stays with the newest message when it shrinks, as one’s own does once it has arrived', async () => {
  await openThread();
  for (let turn = 0; turn < 12; turn += 1) {
    const note = document.createElement('p');
    note.style.blockSize = '40px';
    articles().at(-1)?.append(note);
    await frames(4);
    note.remove();
    await frames(4);
    expect(jump()).toBeNull();
    expect(fromEnd()).toBeLessThanOrEqual(1);
  }
});

it('stays with the newest message when the room for it changes', async () => {
  await openThread();
  const room = log().closest<HTMLElement>('[data-ck-part="message-thread"]')?.parentElement;
  if (room) room.style.blockSize = '300px';
  await frames(5);
  expect(fromEnd()).toBeLessThanOrEqual(1);
});

it('leaves a reader where they are, counts what arrives, and leads back', async () => {
  const { emulator, user } = await openThread();
  await scrollUp(200);
  const motion = trackMotion(log(), ARTICLE);
  await emulator.as('john').sendMessage('General', 'Are you there?');
  await emulator.as('ada').sendMessage('General', 'She is reading');
  await waitFor(() => expect(jump()).toHaveAccessibleName('2 new messages'), WAIT);
  await frames(5);
  expect(Math.max(...motion.stop().map(({ moved }) => Math.abs(moved)))).toBeLessThanOrEqual(1);

  await user.click(jump() as HTMLElement);
  await waitFor(() => expect(fromEnd()).toBeLessThanOrEqual(1), WAIT);
  await waitFor(() => expect(jump()).toBeNull());
  expect(articles().at(-1)).toHaveTextContent('She is reading');
});

it('goes to one’s own message wherever one was reading', async () => {
  const { user } = await openThread();
  await scrollUp(300);
  expect(jump()).not.toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Back again{Enter}');
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('Back again'), WAIT);
  await waitFor(() => expect(fromEnd()).toBeLessThanOrEqual(1), WAIT);
  expect(jump()).toBeNull();
});

it('keeps few rows in the page, however long the history', async () => {
  await openArchive();
  for (let page = 0; page < 12; page += 1) {
    log().scrollTop = 0;
    await waitFor(() => expect(log().scrollTop).toBeGreaterThan(400), WAIT);
    expect(articles().length).toBeLessThan(80);
  }
  expect(log().scrollHeight).toBeGreaterThan(12_000);
});

it('renders at most one old row for a new message, and none for typing', async () => {
  const renders: number[] = [];
  const counting = ({ Default, ...props }: MessageRowProps & { Default: ComponentType<MessageRowProps> }) => {
    renders.push(props.message.id);
    return <Default {...props} />;
  };
  const { emulator } = await openThread({ provider: { parts: { MessageRow: counting } } });
  const known = new Set(renders);

  renders.length = 0;
  await emulator.as('linus').type('General', 'And');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Linus Haddad is typing'), WAIT);
  expect(renders).toEqual([]);

  await emulator.as('linus').sendMessage('General', 'And coffee');
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('And coffee'), WAIT);
  await frames(10);
  expect(new Set(renders.filter((id) => known.has(id))).size).toBeLessThanOrEqual(1);
});

it('walks through messages by arrow keys, to rows that were not rendered and back', async () => {
  const { user } = await openArchive();
  log().focus();
  await user.keyboard('{ArrowUp}');
  expect(articles().at(-1)).toHaveFocus();
  await user.keyboard('{Home}');
  await waitFor(() => expect(articles()[0]).toHaveFocus());
  await waitFor(() => expect(within(log()).getAllByRole('article').length).toBeGreaterThan(10));
  await user.keyboard('{End}');
  await waitFor(() => expect(articles().at(-1)).toHaveFocus());
});

it('keeps the focus on a message that is scrolled out of the window', async () => {
  const { user } = await openArchive();
  log().focus();
  await user.keyboard('{ArrowUp}');
  const focused = document.activeElement;
  for (let page = 0; page < 3; page += 1) {
    log().scrollTop = 0;
    await waitFor(() => expect(log().scrollTop).toBeGreaterThan(400), WAIT);
  }
  expect(fromEnd()).toBeGreaterThan(3000);
  expect(focused).toHaveFocus();
});

it('leaves no blank band behind a fling', async () => {
  await openArchive();
  for (let page = 0; page < 5; page += 1) {
    log().scrollTop = 0;
    await waitFor(() => expect(log().scrollTop).toBeGreaterThan(400), WAIT);
  }
  const bands: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    log().scrollTop += 180;
    await frame();
    const box = log().getBoundingClientRect();
    const rows = [...log().querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
    bands.push(Math.min(...rows.map(({ top }) => top)) - box.top);
    bands.push(box.bottom - Math.max(...rows.map(({ bottom }) => bottom)));
  }
  expect(Math.max(...bands)).toBeLessThanOrEqual(12);
});

it('says when older messages cannot be loaded, and tries again when asked', async () => {
  const { emulator, user } = await openArchive();
  emulator.faults.failNext('getMessages');
  log().scrollTop = 20;
  const retry = await screen.findByRole('button', { name: 'Try again' }, WAIT);
  const heightBefore = log().scrollHeight;
  await user.click(retry);
  await waitFor(() => expect(log().scrollHeight).toBeGreaterThan(heightBefore + 400), WAIT);
});

it('renders nothing but the composer for a keystroke', async () => {
  let renders = 0;
  const counting = ({
    Default,
    ...props
  }: MessageListProps & { Default: ComponentType<MessageListProps> }) => (
    <Profiler id="list" onRender={() => (renders += 1)}>
      <Default {...props} />
    </Profiler>
  );
  const { user } = await openThread({ provider: { parts: { MessageList: counting } } });
  const field = screen.getByRole('textbox', { name: 'Message' });
  await user.click(field);
  // Opening ends with the end of scrolling, and the page's focus with marking as read.
  await new Promise((resolve) => setTimeout(resolve, 400));
  renders = 0;
  await user.type(field, 'Hello everybody');
  await frames(5);
  expect(renders).toBe(0);
});

it('shows the day of what is read while somebody scrolls, and not for long', async () => {
  await openArchive();
  const day = () => log().parentElement?.querySelector('[data-ck-part="floating-day"]');
  await waitFor(() => expect(day()).not.toHaveAttribute('data-shown'), WAIT);
  await wheel(-200);
  await waitFor(() => expect(day()).toHaveAttribute('data-shown'), WAIT);
  const top = articles().find(
    (row) => row.getBoundingClientRect().bottom > log().getBoundingClientRect().top,
  );
  expect(day()?.querySelector('time')?.dateTime).toBe(top?.querySelector('time')?.dateTime);
  await waitFor(() => expect(day()).not.toHaveAttribute('data-shown'), WAIT);
});
