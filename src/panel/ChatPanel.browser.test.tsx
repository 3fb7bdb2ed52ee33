import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { ChannelRowProps } from '../channels/ChannelRow.js';
import type { MessageRowProps } from '../messages/row/MessageRow.js';
import type { PartOverrideProps } from '../ui/part.js';
import { ChatPanel, type ChatPanelProps } from './ChatPanel.js';

const row = (name: RegExp) => screen.findByRole('button', { name }, WAIT);
const thread = (name: string) => screen.findByRole('heading', { name }, WAIT);
const list = () => document.querySelector('[data-ck-part="panel-list"]');
const backButton = () => screen.queryByRole('button', { name: 'Back to channels' });

async function renderPanel(inlineSize: number, props: ChatPanelProps = {}, dir?: 'rtl') {
  await page.viewport(1400, 800);
  return renderWithChat(
    <div dir={dir} style={{ blockSize: 640, inlineSize }}>
      <ChatPanel {...props} />
    </div>,
  );
}

/** A finger that goes from one point to another. */
function swipe(element: Element, { x, y = 0 }: { x: number; y?: number }) {
  const finger = { bubbles: true, pointerType: 'touch', isPrimary: true };
  fireEvent(element, new PointerEvent('pointerdown', { ...finger, clientX: 150, clientY: 300 }));
  fireEvent(element, new PointerEvent('pointerup', { ...finger, clientX: 150 + x, clientY: 300 + y }));
}

async function openDesign() {
  await userEvent.click(await row(/^Design/));
  await thread('Design');
}

it('shows the channels beside the thread where there is room', async () => {
  await renderPanel(1280);
  await openDesign();

  expect(list()).toBeVisible();
  expect(await row(/^General/)).toBeVisible();
  expect(backButton()).toBeNull();
});

it('shows one of the two where there is not, by the width of its container', async () => {
  await renderPanel(360);
  expect(await row(/^General/)).toBeVisible();
  expect(document.querySelector('[data-ck-part="panel-thread"]')).not.toBeVisible();

  await openDesign();
  expect(list()).not.toBeVisible();

  await userEvent.click(backButton() as HTMLElement);
  await waitFor(() => expect(list()).toBeVisible());
});

it('takes the focus along, and goes back by Escape to the row that was opened', async () => {
  await renderPanel(360);
  await openDesign();
  await waitFor(() =>
    expect(document.querySelector('[data-ck-part="panel-thread"]')).toContainElement(
      document.activeElement as HTMLElement,
    ),
  );

  await userEvent.click(await screen.findByRole('textbox', { name: 'Message' }, WAIT));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(list()).toBeVisible());
  expect(await row(/^Design/)).toHaveFocus();
});

it('leaves Escape alone where both are shown', async () => {
  await renderPanel(1280);
  await openDesign();
  await userEvent.click(await screen.findByRole('textbox', { name: 'Message' }, WAIT));
  await userEvent.keyboard('{Escape}');

  expect(await thread('Design')).toBeVisible();
});

it('lets Escape close a dialog and nothing else', async () => {
  await renderPanel(360);
  await openDesign();
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for Design' }, WAIT));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Leave channel' }, WAIT));
  await screen.findByRole('dialog', { name: 'Leave Design?' });
  await userEvent.keyboard('{Escape}');

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await thread('Design')).toBeVisible();
});

it('keeps the place in the list while a thread is shown', async () => {
  await page.viewport(1400, 800);
  await renderWithChat(
    <div style={{ blockSize: 420, inlineSize: 360 }}>
      <ChatPanel />
    </div>,
  );
  const last = await row(/^Town hall/);
  const scroller = last.closest('[data-ck-part="channel-rows"]') as HTMLElement;
  scroller.scrollTop = 120;
  await userEvent.click(last);
  await thread('Town hall');
  const place = scroller.scrollTop;
  expect(place).toBeGreaterThan(0);

  await userEvent.click(backButton() as HTMLElement);
  await waitFor(() => expect(list()).toBeVisible());
  expect(scroller.scrollTop).toBe(place);
});

it('never grows beyond the window, nor sideways', async () => {
  for (const inlineSize of [320, 720, 1280]) {
    const { view } = await renderPanel(inlineSize);
    await openDesign();
    const panel = screen.getByRole('region', { name: 'Chat' });
    expect(panel.scrollWidth).toBe(inlineSize);
    expect(panel.getBoundingClientRect().height).toBe(640);
    view.unmount();
  }
});

it('renders at most one old message and one old channel when somebody writes, and none while they type', async () => {
  const rendered: string[] = [];
  function CountedMessage({ Default, ...props }: PartOverrideProps<MessageRowProps>) {
    rendered.push(`message ${props.message.id}`);
    return <Default {...props} />;
  }
  function CountedChannel({ Default, ...props }: PartOverrideProps<ChannelRowProps>) {
    rendered.push(`channel ${props.channel.name}`);
    return <Default {...props} />;
  }
  const { emulator } = await renderWithChat(
    <div style={{ blockSize: 640, inlineSize: 1280 }}>
      <ChatPanel />
    </div>,
    { provider: { parts: { MessageRow: CountedMessage, ChannelRow: CountedChannel } } },
  );
  await openDesign();
  const countAfter = async (happens: () => Promise<unknown>, sign: RegExp) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    rendered.length = 0;
    await happens();
    await screen.findAllByText(sign, {}, WAIT);
    return new Set(rendered);
  };

  const whileTyping = await countAfter(
    () => emulator.as('grace').type('Design', 'Hel'),
    /Grace Nakamura is typing/,
  );
  expect([...whileTyping]).toEqual([]);

  const onMessage = await countAfter(
    () => emulator.as('grace').sendMessage('Design', 'Hello there'),
    /Grace Nakamura: Hello there/,
  );
  const old = [...onMessage].filter((name) => name.startsWith('message'));
  expect(old.length).toBeLessThanOrEqual(2);
  expect([...onMessage].filter((name) => name.startsWith('channel'))).toEqual(['channel Design']);
});

it('lays the details over the thread where there is no room beside it, and gives the focus back', async () => {
  await renderPanel(360);
  await openDesign();
  const title = await screen.findByRole('button', { name: 'Design' }, WAIT);
  await userEvent.click(title);
  await waitFor(() => expect(screen.getByRole('region', { name: 'Channel details' })).toHaveFocus(), WAIT);
  expect(title).not.toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(title).toHaveFocus());
});

it('shows the details beside the thread where there is room; Escape and another channel lead back', async () => {
  await renderPanel(1280);
  await openDesign();
  const details = () => screen.queryByRole('region', { name: 'Channel details' });
  const title = await screen.findByRole('button', { name: 'Design' }, WAIT);
  await userEvent.click(title);
  await waitFor(() => expect(details()).toHaveFocus(), WAIT);
  expect(await thread('Design')).toBeVisible();

  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(title).toHaveFocus());
  expect(details()).toBeNull();

  await userEvent.click(title);
  await screen.findByRole('region', { name: 'Channel details' }, WAIT);
  await userEvent.click(await row(/^General/));
  await thread('General');
  expect(details()).toBeNull();
});

it('goes back by a swipe, and not by scrolling or by a swipe the other way', async () => {
  await renderPanel(360);
  await openDesign();
  const log = await screen.findByRole('log', { name: 'Messages' }, WAIT);
  swipe(log, { x: 100, y: 120 });
  swipe(log, { x: -120 });
  swipe(log, { x: 40 });
  expect(list()).not.toBeVisible();

  swipe(log, { x: 120 });
  await waitFor(() => expect(list()).toBeVisible());
});

it('swipes from the details to the thread first, and the other way round in right-to-left', async () => {
  await renderPanel(360, {}, 'rtl');
  await openDesign();
  await userEvent.click(await screen.findByRole('button', { name: 'Design' }, WAIT));
  const details = await screen.findByRole('region', { name: 'Channel details' }, WAIT);
  swipe(details, { x: -120 });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Channel details' })).toBeNull());
  expect(await thread('Design')).toBeVisible();

  swipe(await screen.findByRole('log', { name: 'Messages' }, WAIT), { x: -120 });
  await waitFor(() => expect(list()).toBeVisible());
});

it('leaves a swipe alone where everything is in sight', async () => {
  await renderPanel(1280);
  await openDesign();
  swipe(await screen.findByRole('log', { name: 'Messages' }, WAIT), { x: 200 });
  expect(await thread('Design')).toBeVisible();
});

it('leads to the threads of a channel, and from there to one of them', async () => {
  const { emulator } = await renderPanel(1280);
  await openDesign();
  // Not before it is open: a toast would lie over the list.
  await waitFor(() => expect(emulator.stats().chatSessions).toBe(1), WAIT);
  const question = await emulator.as('grace').sendMessage('Design', 'Round or square?');
  await emulator.as('ada').sendMessage('Design', 'Round.', { replyTo: question });
  await userEvent.click(await screen.findByRole('button', { name: 'Threads' }, WAIT));
  const threads = await screen.findByRole('region', { name: 'Threads' }, WAIT);
  await userEvent.click(await screen.findByRole('button', { name: 'Round or square?' }, WAIT));
  await waitFor(() => expect(threads).not.toBeInTheDocument());
  await screen.findByRole('region', { name: 'Thread' }, WAIT);
});

it('gives the links of the app to messages in a thread as well', async () => {
  const { emulator, user } = await renderPanel(1280, {
    linkTo: (channel, message) => `https://chat.example/${channel.name}/${message?.id}`,
  });
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openDesign();
  await waitFor(() => expect(emulator.stats().chatSessions).toBe(1), WAIT);
  const question = await emulator.as('grace').sendMessage('Design', 'Round or square?');
  const answer = await emulator.as('ada').sendMessage('Design', 'Round.', { replyTo: question });
  await userEvent.click(await screen.findByRole('button', { name: '1 reply' }, WAIT));
  const pane = within(await screen.findByRole('region', { name: 'Thread' }, WAIT));
  await user.pointer({ target: await pane.findByText('Round.', {}, WAIT), keys: '[MouseRight]' });
  const item = await screen.findByRole('menuitem', { name: 'Copy link' }, WAIT);
  await waitFor(() => expect(item).toBeVisible(), WAIT);
  await user.click(item);
  expect(write).toHaveBeenLastCalledWith(`https://chat.example/Design/${answer.id}`);
});

it('offers what its features say, and nothing else', async () => {
  const features = {
    createChannel: false,
    browseChannels: false,
    channelDetails: false,
    threads: false,
    notifications: false,
    profile: false,
  };
  await renderPanel(1280, { features });
  await openDesign();
  await screen.findByRole('log', { name: 'Messages' }, WAIT);
  for (const name of ['New channel', /profile/, 'Notifications', 'Threads', 'Design']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  expect(screen.queryByRole('radio', { name: 'Browse' })).toBeNull();
  expect(screen.getByRole('radio', { name: 'Unread' })).toBeEnabled();
});

it('says that a session has ended, and goes on where the person was once they sign in again', async () => {
  let password = 'right';
  const { emulator } = await renderWithChat(
    <div style={{ blockSize: 640, inlineSize: 720 }}>
      <ChatPanel />
    </div>,
    { passwords: { jane: 'right' }, provider: { authParams: () => ({ password }) } },
  );
  await row(/^Design/);
  password = 'revoked';
  emulator.disconnect('jane');
  const alert = await screen.findByText('You have been signed out', {}, WAIT);
  expect(alert.closest('[role=alert]')).toHaveTextContent('ended elsewhere');

  password = 'right';
  await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  await row(/^Design/);
});
