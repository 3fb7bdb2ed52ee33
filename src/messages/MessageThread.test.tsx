import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useChannels } from '../channels/useChannels.js';
import { MessageThread } from './MessageThread.js';

function General() {
  const { data: channels = [] } = useChannels({ joined: true });
  const channel = channels.find(({ name }) => name === 'General');
  return channel ? <MessageThread channel={channel} /> : null;
}

const log = () => screen.findByRole('log', { name: 'Messages' }, WAIT);

it('shows the newest messages, each as an article that says who and when', async () => {
  await renderWithChat(<General />);
  const newest = await within(await log()).findByText('Cake in both offices at three.', {}, WAIT);
  expect(newest.closest('article')).toHaveAccessibleName(/^Linus Haddad, /);
});

it('sends what is written, at once and once', async () => {
  const { user } = await renderWithChat(<General />);
  await user.type(await screen.findByRole('textbox', { name: 'Message' }, WAIT), 'Good evening{Enter}');
  expect(await within(await log()).findAllByText('Good evening', {}, WAIT)).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('');
});

it('shows what others say and that they are typing', async () => {
  const { emulator } = await renderWithChat(<General />);
  await within(await log()).findByText('Cake in both offices at three.', {}, WAIT);
  await emulator.as('john').type('General', 'Hm');
  await expect.poll(() => screen.getByRole('status').textContent, WAIT).toBe('John Okafor is typing…');
  await emulator.as('john').sendMessage('General', 'Hello Jane');
  await within(await log()).findByText('Hello Jane', {}, WAIT);
  await expect.poll(() => screen.getByRole('status').textContent, WAIT).toBe('');
});
