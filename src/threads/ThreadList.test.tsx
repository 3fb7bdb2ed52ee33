import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { ThreadList, type ThreadListProps } from './ThreadList.js';

function Threads({ channel, onOpen }: Pick<ThreadListProps, 'onOpen'> & { channel: Channel }) {
  useChatSession(channel);
  return <ThreadList channel={channel} onOpen={onOpen} />;
}

it('lists what was answered, newest first, as answers come, and leads there', async () => {
  const onOpen = vi.fn();
  const { emulator, user } = await renderWithChat(
    <InChannel name="Random">{(channel) => <Threads channel={channel} onOpen={onOpen} />}</InChannel>,
  );
  expect(await screen.findByText('No threads yet', {}, WAIT)).toBeVisible();
  await waitFor(() => expect(emulator.stats().chatSessions).toBe(1), WAIT);

  const boat = await emulator.as('ada').sendMessage('Random', 'Who has the boat?');
  const fern = await emulator.as('linus').sendMessage('Random', 'Who has the fern?');
  await emulator.as('grace').sendMessage('Random', 'I do', { replyTo: boat });
  await emulator.as('grace').sendMessage('Random', 'Not me', { replyTo: fern });

  const titles = () =>
    screen.getAllByRole('button', { name: /^Who has/ }).map((button) => button.textContent);
  await waitFor(() => expect(titles()).toEqual(['Who has the fern?', 'Who has the boat?']), WAIT);
  expect(screen.getByText('Ada Lindqvist · 1 reply')).toBeVisible();
  expect(screen.queryByText('I do')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Who has the boat?' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: boat.id }));
});
