import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { InChannel } from '../../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { CALL_LIMIT_MS } from '../../sdk/call.js';
import { MessageThread } from '../MessageThread.js';

async function openRandom(options: RenderWithChatOptions = {}) {
  const rendered = await renderWithChat(
    <InChannel name="Random">{(channel) => <MessageThread channel={channel} />}</InChannel>,
    options,
  );
  await screen.findByText('In!', {}, WAIT);
  return rendered;
}

const rowOf = async (text: string | RegExp) =>
  (await screen.findByText(text, {}, WAIT)).closest('article') as HTMLElement;

it('turns mentions into names and links into links, and nothing else into markup', async () => {
  const { emulator } = await openRandom();
  await emulator.as('john').sendMessage('Random', 'Hi <@jane>, see <#General> & https://e.test/x <b>now</b>');
  const row = await rowOf('@Jane Ferreira');
  expect(within(row).getByText('@Jane Ferreira')).toHaveAttribute('data-own');
  expect(within(row).getByText('#General')).toBeVisible();
  expect(within(row).getByRole('link')).toHaveAttribute('href', 'https://e.test/x');
  expect(row).toHaveTextContent('<b>now</b>');
  expect(row.querySelector('b')).toBeNull();
});

it('marks what was edited and what was deleted', async () => {
  const { emulator } = await openRandom();
  const message = await emulator.as('ada').sendMessage('Random', 'Lunch at noon?');
  await emulator.as('ada').editMessage(message, 'Lunch at one?');
  expect(within(await rowOf('Lunch at one?')).getByText('Edited')).toBeVisible();
  await emulator.as('ada').deleteMessage(message);
  await screen.findByText('This message was deleted', {}, WAIT);
  expect(screen.queryByText('Lunch at one?')).toBeNull();
});

it('shows a file by name and size, with a safe way to have it', async () => {
  const { emulator } = await openRandom();
  const file = { name: 'menu.pdf', contentType: 'application/pdf', size: 482_000 };
  await emulator.as('ada').sendMessage('Random', '', { file: { ...file, url: 'https://e.test/menu.pdf' } });
  const row = await rowOf('menu.pdf');
  expect(row).toHaveTextContent('482 kB');
  expect(within(row).getByRole('link', { name: 'Download menu.pdf' })).toHaveAttribute(
    'href',
    'https://e.test/menu.pdf',
  );
});

it('shows what the application says as nobody’s words', async () => {
  const { emulator } = await openRandom();
  emulator.sendSystemMessage('Random', 'Linus joined');
  expect(await rowOf('Linus joined')).toHaveAttribute('data-system');
});

it('says why a message was refused, sends it again, or throws it away', async () => {
  const { emulator, user } = await openRandom();
  const field = screen.getByRole('textbox', { name: 'Message' });
  emulator.faults.failNext('sendMessage', 3, { error: 'RefusedError', message: 'Quiet hours.' });

  await user.type(field, 'One more{Enter}');
  const row = await rowOf('One more');
  expect(await within(row).findByRole('alert', {}, WAIT)).toHaveTextContent('Not sent. Quiet hours.');
  await user.click(within(row).getByRole('button', { name: 'Discard' }));
  expect(screen.queryByText('One more')).toBeNull();

  await user.type(field, 'Again{Enter}');
  const again = await rowOf('Again');
  await within(again).findByRole('alert', {}, WAIT);
  emulator.faults.clear();
  await user.click(within(again).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), WAIT);
  expect(screen.getAllByText('Again')).toHaveLength(1);
});

it('does not call a message unsent if nobody answered', async () => {
  const { emulator, user } = await openRandom();
  emulator.faults.neverAnswer('sendMessage', 1);
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Anybody?{Enter}');
  const row = await rowOf('Anybody?');
  await vi.advanceTimersByTimeAsync(CALL_LIMIT_MS);

  expect(await within(row).findByRole('alert', {}, WAIT)).toHaveTextContent('It may have been sent.');
});

it('names the author once a group, and each message for screen readers', async () => {
  const { emulator } = await openRandom();
  await emulator.as('ada').sendMessage('Random', 'First thought');
  await emulator.as('ada').sendMessage('Random', 'Second thought');
  const [first, second] = [await rowOf('First thought'), await rowOf('Second thought')];
  await waitFor(() => expect(first).toHaveAttribute('data-position', 'first'));
  expect(within(first).getByText('Ada Lindqvist')).toBeVisible();
  expect(within(second).queryByText('Ada Lindqvist')).toBeNull();
  expect(second).toHaveAccessibleName(/^Ada Lindqvist, /);
});
