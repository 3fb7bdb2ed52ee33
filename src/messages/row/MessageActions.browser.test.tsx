import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InChannel } from '../../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { useUserBlockList } from '../../users/useUserBlockList.js';
import { MessageThread, type MessageThreadProps } from '../MessageThread.js';

vi.setConfig({ testTimeout: 30_000 });

async function openRandom(
  options: RenderWithChatOptions = {},
  more?: ReactNode,
  thread: Partial<MessageThreadProps> = {},
) {
  const rendered = await renderWithChat(
    <div style={{ blockSize: 560, inlineSize: 560 }}>
      <InChannel name="Random">{(channel) => <MessageThread channel={channel} {...thread} />}</InChannel>
      {more}
    </div>,
    options,
  );
  await rowOf('In!');
  return rendered;
}

const rowOf = async (text: string | RegExp) =>
  (await screen.findByText(text, {}, WAIT)).closest('article') as HTMLElement;

const menu = () => screen.findByRole('menu', { name: 'Message actions' }, WAIT);
const menuIsGone = () => waitFor(() => expect(screen.queryByRole('menu')).toBeNull(), WAIT);
const items = async () =>
  within(await menu())
    .getAllByRole('menuitem')
    .map((item) => item.textContent)
    .filter((words) => /[a-z]/i.test(words ?? ''));

type User = Awaited<ReturnType<typeof renderWithChat>>['user'];

async function choose(user: User, name: string) {
  const item = within(await menu()).getByRole('menuitem', { name });
  // Until the menu is in its place, nothing in it can be pressed.
  await waitFor(() => expect(item).toBeVisible(), WAIT);
  await user.click(item);
}

async function openMenu(user: User, text: string) {
  const row = await rowOf(text);
  await user.pointer({ target: within(row).getByText(text), keys: '[MouseRight]' });
  await menu();
  return row;
}

it('reacts from the toolbar that a mouse finds, and takes it back from the chip', async () => {
  await openRandom();
  const row = await rowOf('In');
  await userEvent.hover(within(row).getByText('In'));
  const toolbar = await within(row).findByRole('toolbar', { name: 'Message actions' }, WAIT);
  await userEvent.click(within(toolbar).getByRole('button', { name: 'React with 👍' }));
  const chip = await within(row).findByRole('button', { name: '👍 You' }, WAIT);
  expect(chip).toHaveAttribute('aria-pressed', 'true');

  await userEvent.click(chip);
  await waitFor(() => expect(within(row).queryByRole('button', { name: '👍 You' })).toBeNull(), WAIT);
  await userEvent.hover(screen.getByRole('textbox', { name: 'Message' }));
  await waitFor(() => expect(within(row).queryByRole('toolbar')).toBeNull(), WAIT);
});

it('counts what others do, and tells who on hover', async () => {
  const { emulator, user } = await openRandom();
  const message = await emulator.as('ada').sendMessage('Random', 'Lunch?');
  await emulator.as('linus').react(message, '🍕');
  await emulator.as('grace').react(message, '🍕');
  const row = await rowOf('Lunch?');
  const chip = await within(row).findByRole('button', { name: '🍕 Linus Haddad and Grace Nakamura' }, WAIT);
  expect(chip).toHaveTextContent('2');
  expect(chip).toHaveAttribute('aria-pressed', 'false');

  await user.hover(chip);
  const tooltip = () => document.querySelector('[data-ck-part="tooltip"]');
  await waitFor(() => expect(tooltip()).toBeVisible(), WAIT);
  expect(tooltip()).toHaveTextContent('🍕 Linus Haddad and Grace Nakamura');
  await user.unhover(chip);
  expect(tooltip()).toBeNull();
});

it('takes a reaction back if the server refuses it', async () => {
  const { emulator, user } = await openRandom();
  const row = await rowOf('In');
  emulator.faults.delay('reactToMessage', 300);
  emulator.faults.failNext('reactToMessage');
  await openMenu(user, 'In');
  await choose(user, 'React with 🎉');
  await within(row).findByRole('button', { name: '🎉 You' }, WAIT);
  await waitFor(() => expect(within(row).queryByRole('button', { name: '🎉 You' })).toBeNull(), WAIT);
});

it('offers what is permitted, and nothing else', async () => {
  const { emulator, user } = await openRandom({ username: 'ada' });
  await openMenu(user, 'In!');
  expect(await items()).toEqual(['Reply', 'Copy text', 'Delete for me', 'Block Jane Ferreira']);
  await user.keyboard('{Escape}');
  await menuIsGone();

  await openMenu(user, 'In');
  expect(await items()).toEqual([
    'Reply',
    'Copy text',
    'Edit',
    'Read by',
    'Delete for me',
    'Delete for everyone',
  ]);
  await user.keyboard('{Escape}');
  await menuIsGone();

  emulator.sendSystemMessage('Random', 'Linus joined');
  await openMenu(user, 'Linus joined');
  expect(await items()).toEqual(['Reply', 'Copy text', 'Delete for me']);
});

it('lets a visitor of a channel look, copy and nothing more', async () => {
  const { user } = await openRandom({ username: 'visitor' });
  await openMenu(user, 'In!');
  expect(await items()).toEqual(['Copy text', 'Delete for me', 'Block Jane Ferreira']);
});

it('is reached and left by the keyboard alone', async () => {
  const { user } = await openRandom();
  screen.getByRole('log', { name: 'Messages' }).focus();
  await user.keyboard('{ArrowUp}');
  const row = await rowOf('In!');
  expect(row).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect((await menu()).contains(document.activeElement)).toBe(true), WAIT);
  await user.keyboard('{Escape}');
  await menuIsGone();
  expect(row).toHaveFocus();
});

it('answers a message, and the answer quotes it', async () => {
  const { user } = await openRandom();
  const answered = await openMenu(user, 'Film on Friday? Something with boats, obviously.');
  await choose(user, 'Reply');
  const field = screen.getByRole('textbox', { name: 'Message' });
  await waitFor(() => expect(field).toHaveFocus(), WAIT);
  await user.type(field, 'Gladly{Enter}');
  const row = await rowOf('Gladly');
  const quote = await within(row).findByRole('button', { name: /Grace Nakamura.*Film on Friday/ }, WAIT);
  expect(quote).toBeVisible();
  await waitFor(() => expect(answered).toHaveTextContent('1 reply'), WAIT);
});

it('copies the words as people read them', async () => {
  const { emulator, user } = await openRandom();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await emulator.as('ada').sendMessage('Random', 'Ask <@jane>');
  const row = (await screen.findByText('@Jane Ferreira', {}, WAIT)).closest('article') as HTMLElement;
  await user.pointer({ target: row, keys: '[MouseRight]' });
  await choose(user, 'Copy text');
  expect(write).toHaveBeenCalledExactlyOnceWith('Ask @Jane Ferreira');
});

it('copies a link to a message where the app gives one', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { user } = await openRandom({}, undefined, {
    linkTo: (channel, message) => `https://chat.example/${channel.name}/${message.id > 0}`,
  });
  await openMenu(user, 'In!');
  await choose(user, 'Copy link');
  expect(write).toHaveBeenLastCalledWith('https://chat.example/Random/true');
});

it('deletes for everybody only when asked twice, and leaves the focus on the row', async () => {
  const { user } = await openRandom();
  const row = await openMenu(user, 'In!');
  await choose(user, 'Delete for everyone');
  const dialog = await screen.findByRole('dialog', { name: 'Delete for everyone?' }, WAIT);
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(row).toHaveTextContent('In!');

  await openMenu(user, 'In!');
  await choose(user, 'Delete for everyone');
  const again = await screen.findByRole('dialog', { name: 'Delete for everyone?' }, WAIT);
  await user.click(within(again).getByRole('button', { name: 'Delete for everyone' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT);
  expect(row).toHaveTextContent('This message was deleted');
  await waitFor(() => expect(row).toHaveFocus(), WAIT);
});

it('closes the menu of a message that somebody else deletes, and keeps the focus in the list', async () => {
  const { emulator, user } = await openRandom();
  const message = await emulator.as('ada').sendMessage('Random', 'Never mind');
  const row = await openMenu(user, 'Never mind');
  await emulator.as('ada').deleteMessage(message);
  await menuIsGone();
  expect(row).toHaveTextContent('This message was deleted');
  expect(screen.getByRole('log', { name: 'Messages' }).contains(document.activeElement)).toBe(true);
});

it('blocks an author only when asked twice', async () => {
  function Blocked() {
    const { data = [] } = useUserBlockList();
    return <p>Blocked: {data.map(({ user }) => user.name).join()}</p>;
  }
  const { user } = await openRandom({}, <Blocked />);
  await openMenu(user, 'In');
  await choose(user, 'Block Ada Lindqvist');
  const dialog = await screen.findByRole('dialog', { name: 'Block Ada Lindqvist?' }, WAIT);
  await user.click(within(dialog).getByRole('button', { name: 'Block' }));
  expect(await screen.findByText('Blocked: ada', {}, WAIT)).toBeVisible();
});

it('says who has seen one’s newest message, and when', async () => {
  const { emulator, user } = await openRandom();
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'See you at eight{Enter}');
  const row = await rowOf('See you at eight');
  await waitFor(() => expect(row).not.toHaveTextContent('Sending'), WAIT);
  expect(row).not.toHaveTextContent('Read by');
  await emulator.as('linus').readChannel('Random');
  await user.click(await within(row).findByRole('button', { name: 'Read by Linus Haddad' }, WAIT));
  const dialog = await screen.findByRole('dialog', { name: 'Read by' }, WAIT);
  const reader = (await within(dialog).findByText('Linus Haddad', {}, WAIT)).closest('li') as HTMLElement;
  await waitFor(() => expect(reader.querySelector('time')).toBeVisible(), WAIT);
});
