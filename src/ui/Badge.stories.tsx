import type { Meta, StoryObj } from '@storybook/react-vite';
import { Row } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { Badge } from './Badge.js';

const meta: Meta<typeof Badge> = {
  title: 'Primitives/Badge',
  component: Badge,
  decorators: [withSurface],
  args: { count: 3, label: '3 unread messages' },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Unread: Story = {};

export const Many: Story = { args: { count: 1204, label: '1,204 unread messages' } };

export const Tones: Story = {
  render: () => (
    <Row>
      <Badge count={5} label="5 unread messages" />
      <Badge count={12} label="12 unread messages" tone="neutral" />
    </Row>
  ),
};
