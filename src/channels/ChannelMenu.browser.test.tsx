import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { ChannelHeader, type ChannelHeaderProps } from './ChannelHeader.js';
import { ChannelList } from './ChannelList.js';

const linkTo = ({ id }: { id: number }) => `https://chat.example/${id}`;
const sidebar = (
  <div style={{ blockSize: 600, inlineSize: 320 }}>
    <ChannelList linkTo={linkTo} />
  </div>
);
const header = (name: string, props: Partial<ChannelHeaderProps> = {}) => (
  <InChannel name={name}>{(channel) => <ChannelHeader channel={channel} {...props} />}</InChannel>
);

const row = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) }, WAIT);
const item = (name: string) => screen.findByRole('menuitem', { name }, WAIT);
const offered = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
const dialog = (name: string) => screen.findByRole('dialog', { name }, WAIT);
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT);

async function openMenuOf(name: string) {
  await userEvent.click(await row(name), { button: 'right' });
  return screen.findByRole('menu', { name: `Actions for ${name}` }, WAIT);
}

async function openHeaderMenu(name: string) {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${name}` }, WAIT));
  await screen.findByRole('menu', {}, WAIT);
}

it('opens by right click, and by the key for menus, which gives the focus back', async () => {
  await renderWithChat(sidebar);
  await openMenuOf('General');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());

  const random = await row('Random');
  random.focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await screen.findByRole('menu', { name: 'Actions for Random' }, WAIT);
  await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  expect(random).toHaveFocus();
});

it('marks as read', async () => {
  await renderWithChat(sidebar);
  await screen.findByRole('button', { name: /^Design.*4 unread/ }, WAIT);
  await openMenuOf('Design');
  await userEvent.click(await item('Mark as read'));

  await waitFor(() => expect(screen.queryByRole('button', { name: /^Design.*unread/ })).toBeNull(), WAIT);
  await openMenuOf('Design');
  expect(offered()).not.toContain('Mark as read');
});

it('mutes with a mark, and unmutes', async () => {
  await renderWithChat(sidebar);
  await openMenuOf('Design');
  await userEvent.click(await item('Mute'));
  await screen.findByRole('button', { name: /^Design.*Muted/ }, WAIT);

  await openMenuOf('Design');
  await userEvent.click(await item('Unmute'));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Design.*Muted/ })).toBeNull(), WAIT);
});

it('hides', async () => {
  await renderWithChat(sidebar);
  await openMenuOf('Random');
  await userEvent.click(await item('Hide'));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Random/ })).toBeNull(), WAIT);
});

it('leaves the focus with the neighbour of a row that goes, whether it was hidden or left', async () => {
  await renderWithChat(sidebar);
  const neighbourOf = async (name: string) =>
    (await row(name)).closest('li')?.nextElementSibling?.querySelector('button');

  const first = await neighbourOf('Design');
  (await row('Design')).focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await userEvent.click(await item('Hide'));
  await waitFor(() => expect(first).toHaveFocus());

  (await row('Random')).focus();
  const second = await neighbourOf('Random');
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await userEvent.click(await item('Leave channel'));
  await userEvent.click(within(await dialog('Leave Random?')).getByRole('button', { name: 'Leave channel' }));
  await waitFor(() => expect(second).toHaveFocus(), WAIT);
});

it('copies the link that the app gives', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await renderWithChat(sidebar);
  await openMenuOf('General');
  await userEvent.click(await item('Copy link'));
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/chat\.example\/\d+$/));
});

it('says why what was tried did not work, and takes back what it showed', async () => {
  const { emulator } = await renderWithChat(sidebar);
  emulator.faults.failNext('muteChannel', 1, { error: 'Oops', message: 'The bell is stuck.' });
  await openMenuOf('Design');
  await userEvent.click(await item('Mute'));

  expect(within(await dialog('That did not work')).getByRole('alert')).toHaveTextContent(
    'The bell is stuck.',
  );
  expect(screen.queryByRole('button', { name: /^Design.*Muted/ })).toBeNull();
  await userEvent.keyboard('{Escape}');
  await isClosed();
});

it('leaves once the person has said that they mean it', async () => {
  const { emulator } = await renderWithChat(header('Random'));
  await openHeaderMenu('Random');
  await userEvent.click(await item('Leave channel'));
  const question = await dialog('Leave Random?');
  await userEvent.click(within(question).getByRole('button', { name: 'Leave channel' }));

  expect(await screen.findByRole('button', { name: 'Join Random' }, WAIT)).toBeVisible();
  await isClosed();
  await expect(emulator.as('jane').leaveChannel('Random')).rejects.toThrow(/only members/);
});

it('does nothing when they do not, and gives the focus back', async () => {
  await renderWithChat(header('Random'));
  await openHeaderMenu('Random');
  await userEvent.click(await item('Leave channel'));
  await dialog('Leave Random?');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));

  await isClosed();
  expect(screen.getByRole('button', { name: 'Actions for Random' })).toHaveFocus();
});

it('asks again when it went wrong, and says why', async () => {
  const { emulator } = await renderWithChat(header('Random'));
  emulator.faults.failNext('clearChannelHistory', 1, { error: 'Oops', message: 'History is written.' });
  await openHeaderMenu('Random');
  await userEvent.click(await item('Clear history for me'));
  const question = await dialog('Clear the history of Random?');
  await userEvent.click(within(question).getByRole('button', { name: 'Clear history' }));
  expect(await within(question).findByRole('alert', {}, WAIT)).toHaveTextContent('History is written.');

  await userEvent.click(within(question).getByRole('button', { name: 'Clear history' }));
  await isClosed();
});

it('offers nothing that the server would refuse', async () => {
  await renderWithChat(header('jane-john'));
  await openHeaderMenu('John Okafor');
  expect(offered()).not.toContain('Leave channel');
});

it('leads to the details where there are some', async () => {
  const onOpenDetails = vi.fn();
  await renderWithChat(header('General', { onOpenDetails }));
  await openHeaderMenu('General');
  await userEvent.click(await item('Channel details'));
  expect(onOpenDetails).toHaveBeenCalledTimes(1);
});
