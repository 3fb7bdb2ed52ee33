import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { InChannel } from '../../test/InChannel.js';
import { ThreadList } from './ThreadList.js';

const WAIT = { timeout: 5000 };
const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });

const meta: Meta<{ channelName: string }> = {
  title: 'Threads/ThreadList',
  component: ThreadList as never,
  args: { channelName: 'Random' },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ channelName }) => (
    <div style={{ inlineSize: 360, maxInlineSize: '100%' }}>
      <InChannel name={channelName}>
        {(channel) => <ThreadList channel={channel} onOpen={() => {}} />}
      </InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<{ channelName: string }>;

export const Threads: Story = {
  parameters: chat({
    before: async ({ emulator }) => {
      const boat = await emulator.as('ada').sendMessage('Random', 'Who takes the boat out of the water?');
      const fern = await emulator.as('linus').sendMessage('Random', 'Fernando needs a larger pot');
      await emulator.as('grace').sendMessage('Random', 'Me', { replyTo: boat });
      await emulator.as('jane').sendMessage('Random', 'And me', { replyTo: boat });
      await emulator.as('jane').sendMessage('Random', 'I have one', { replyTo: fern });
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Ada Lindqvist · 2 replies', {}, WAIT);
  },
};

export const None: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('No threads yet', {}, WAIT);
  },
};
