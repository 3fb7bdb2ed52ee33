import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { ChannelRowProps } from '../channels/ChannelRow.js';
import type { MessageRowProps } from '../messages/row/MessageRow.js';
import type { PartOverrideProps } from '../ui/part.js';
import { ChatPanel } from './ChatPanel.js';

const row = (name: RegExp) => screen.findByRole('button', { name }, WAIT);
const thread = (name: string) => screen.findByRole('heading', { name }, WAIT);
const list = () => document.querySelector('[data-ck-part="panel-list"]');
const backButton = () => screen.queryByRole('button', { name: 'Back to channels' });

async function renderPanel(inlineSize: number) {
  await page.viewport(1400, 800);
  return renderWithChat(
    <div style={{ blockSize: 640, inlineSize }}>
      <ChatPanel />
    </div>,
  );
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
