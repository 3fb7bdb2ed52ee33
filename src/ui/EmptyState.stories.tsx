import type { Meta, StoryObj } from '@storybook/react-vite';
import { withSurface } from '../../.storybook/withSurface.js';
import { Button } from './Button.js';
import { EmptyState } from './EmptyState.js';
import { ErrorState } from './ErrorState.js';
import { ConversationIcon } from './icons.js';

const meta: Meta<typeof EmptyState> = {
  title: 'Primitives/EmptyState',
  component: EmptyState,
  decorators: [withSurface],
};
export default meta;
type Story = StoryObj<typeof meta>;

export const NoChannels: Story = {
  args: {
    icon: <ConversationIcon size={24} />,
    title: 'No channels yet',
    text: 'Start one, or join one that is already there.',
    action: <Button variant="primary">New channel</Button>,
  },
};

export const WordsOnly: Story = { args: { title: 'All caught up', text: 'Every message has been read.' } };

export const Failed: Story = {
  render: () => <ErrorState title="Messages could not be loaded" onRetry={() => {}} />,
};

export const Retrying: Story = { render: () => <ErrorState onRetry={() => {}} retrying /> };
