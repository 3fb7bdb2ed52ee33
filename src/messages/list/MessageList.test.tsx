import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InChannel } from '../../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { MessageThread } from '../MessageThread.js';

const open = (channel: string, options?: RenderWithChatOptions) =>
  renderWithChat(
    <InChannel name={channel}>{(found) => <MessageThread channel={found} className="mine" />}</InChannel>,
    options,
  );
const log = () => screen.findByRole('log', { name: 'Messages' }, WAIT);

it('is busy until the messages are here, then shows them in the same log', async () => {
  await open('General');
  const area = await log();
  await within(area).findByText('Cake in both offices at three.', {}, WAIT);
  expect(area).toHaveAttribute('aria-busy', 'false');
  expect(area).toHaveAttribute('aria-live', 'off');
});

it('invites to the first word in an empty channel, and shows and tells it', async () => {
  const { emulator, update } = await renderWithChat(null);
  await emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Brand new', members: ['jane'] });
  update(<InChannel name="Brand new">{(found) => <MessageThread channel={found} />}</InChannel>);
  const area = await log();
  await within(area).findByText('No messages yet', {}, WAIT);
  await waitFor(() => expect(emulator.stats().chatSessions).toBeGreaterThan(0), WAIT);
  await emulator.as('ada').sendMessage('Brand new', 'Hello?');
  await within(area).findByText('Hello?', {}, WAIT);
  expect(area).toHaveTextContent('This is where Brand new begins');
  await screen.findByText('Ada Lindqvist: Hello?', {}, WAIT);
});

it('says that messages could not be loaded, and tries again when asked', async () => {
  const { emulator, user, update } = await renderWithChat(null);
  emulator.faults.failNext('getMessages', 100);
  update(<InChannel name="General">{(found) => <MessageThread channel={found} />}</InChannel>);
  expect(await screen.findByRole('alert', {}, WAIT)).toHaveTextContent('Messages could not be loaded');
  emulator.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Cake in both offices at three.', {}, WAIT);
});

it('tells screen readers what others say, once, and not what was there before', async () => {
  const { emulator } = await open('General');
  await within(await log()).findByText('Cake in both offices at three.', {}, WAIT);
  const announcer = document.querySelector('[aria-live="polite"][aria-atomic]');
  expect(announcer).toHaveTextContent('');
  await emulator.as('john').sendMessage('General', 'With candles?');
  await waitFor(() => expect(announcer?.textContent).toBe('John Okafor: With candles?'), WAIT);
});
