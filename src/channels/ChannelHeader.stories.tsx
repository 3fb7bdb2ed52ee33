import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { InChannel } from '../../test/InChannel.js';
import { IconButton } from '../ui/IconButton.js';
import { InfoIcon } from '../ui/icons.js';
import { ChannelHeader, type ChannelHeaderProps } from './ChannelHeader.js';

type Args = ChannelHeaderProps & { channelName: string; width: number };

const meta: Meta<Args> = {
  title: 'Channels/ChannelHeader',
  component: ChannelHeader,
  args: { channelName: 'General', width: 640 },
  render: ({ channelName, width, channel: _, ...props }) => (
    <div style={{ maxInlineSize: width }}>
      <InChannel name={channelName}>{(channel) => <ChannelHeader channel={channel} {...props} />}</InChannel>
    </div>
  ),
  parameters: { chat: { fixture: 'small-team' } },
};
export default meta;
type Story = StoryObj<Args>;

export const Public: Story = {};

export const BetweenTwo: Story = {
  args: { channelName: 'jane-john' },
  parameters: {
    chat: {
      fixture: 'small-team',
      before: ({ emulator }) => emulator.as('john').goOnline(),
    } satisfies ChatParameters,
  },
};

/** The person has not joined yet. */
export const Joinable: Story = {
  args: { channelName: 'Random' },
  parameters: { chat: { fixture: 'small-team', username: 'john' } },
};

export const Narrow: Story = {
  args: {
    channelName: 'Launch plan',
    width: 280,
    onBack: () => {},
    actions: (
      <IconButton label="Channel details">
        <InfoIcon />
      </IconButton>
    ),
  },
};
