import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { BrowseChannelsDialog } from './BrowseChannelsDialog.js';

const meta: Meta<typeof BrowseChannelsDialog> = {
  title: 'Channels/BrowseChannelsDialog',
  component: BrowseChannelsDialog,
  args: { open: true, onClose: () => {}, onSelect: () => {} },
  parameters: {
    chat: { fixture: 'small-team', username: 'john' } satisfies ChatParameters,
    docs: { story: { inline: false, height: '480px' } },
  },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Joinable: Story = {
  play: async () => {
    await screen.findByRole('button', { name: 'Join Random' }, { timeout: 15_000 });
  },
};

export const NothingLeft: Story = {
  parameters: { chat: { fixture: 'empty', username: 'john' } satisfies ChatParameters },
  play: async () => {
    await screen.findByText('Nothing left to join', {}, { timeout: 15_000 });
  },
};

export const Failed: Story = {
  parameters: {
    chat: {
      fixture: 'small-team',
      username: 'john',
      before: ({ emulator }) => emulator.faults.failNext('getChannels', 9),
    } satisfies ChatParameters,
  },
  play: async () => {
    await screen.findByText('Channels could not be loaded', {}, { timeout: 15_000 });
  },
};
