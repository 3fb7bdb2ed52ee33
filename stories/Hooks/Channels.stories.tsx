import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import {
  type Channel,
  useChannels,
  useCreateChannel,
  useReadChannel,
  useUnreadMessagesCount,
} from '../../src/hooks.js';
import { hookStories, inGeneral, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Channels', ...hookStories('channels') };
export default meta;

function Live() {
  const { data: channels = [] } = useChannels({ joined: true });
  const createChannel = useCreateChannel();
  return (
    <>
      <button type="button" onClick={() => createChannel.mutate({ type: 'PUBLIC', name: 'Lunch' })}>
        Start “Lunch”
      </button>
      <ul>
        {channels.map((channel) => (
          <Row key={channel.id} channel={channel} />
        ))}
      </ul>
    </>
  );
}

function Row({ channel }: { channel: Channel }) {
  const { data: unread = 0 } = useUnreadMessagesCount(channel);
  const readChannel = useReadChannel();
  return (
    <li>
      {channel.displayName}, {unread} unread{' '}
      <button type="button" disabled={unread === 0} onClick={() => readChannel.mutate({ channel })}>
        Mark {channel.displayName} as read
      </button>
    </li>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, (emulator) => emulator.as('ada').sendMessage('Random', 'Lunch?')),
  play: async ({ canvas }) => {
    await canvas.findByText('Random, 1 unread', {}, WAIT);
    await userEvent.click(canvas.getByRole('button', { name: 'Mark Random as read' }));
    await expect(await canvas.findByText('Random, 0 unread', {}, WAIT)).toBeVisible();
  },
};
