import type { Meta, StoryObj } from '@storybook/react-vite';
import { Row } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { Avatar } from './Avatar.js';
import { HashIcon, LockIcon } from './icons.js';

const portrait = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#e9b9a0"/><circle cx="40" cy="32" r="15" fill="#5b3a2e"/><path d="M10 80a30 30 0 0 1 60 0" fill="#5b3a2e"/></svg>',
)}`;

const people = ['Ada Lovelace', 'Grace Hopper', 'Radia Perlman', 'Margaret', '王小明', 'أمل يوسف', '🦊 Fox'];

const meta: Meta<typeof Avatar> = {
  title: 'Primitives/Avatar',
  component: Avatar,
  decorators: [withSurface],
  args: { name: 'Ada Lovelace' },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Initials: Story = {
  render: () => (
    <Row>
      {people.map((name) => (
        <Avatar key={name} name={name} size="l" />
      ))}
    </Row>
  ),
};

export const Picture: Story = { args: { src: portrait, size: 'l' } };

export const PictureThatDoesNotLoad: Story = { args: { src: 'data:image/png;base64,broken', size: 'l' } };

export const Presence: Story = {
  render: () => (
    <Row>
      {(['s', 'm', 'l', 'xl'] as const).map((size) => (
        <Avatar key={size} name="Ada Lovelace" src={portrait} size={size} presence="online" />
      ))}
      {(['s', 'm', 'l', 'xl'] as const).map((size) => (
        <Avatar key={size} name="Grace Hopper" size={size} presence="offline" />
      ))}
    </Row>
  ),
};

export const Channels: Story = {
  render: () => (
    <Row>
      <Avatar name="general" shape="square" size="l" fallback={<HashIcon />} />
      <Avatar name="leadership" shape="square" size="l" fallback={<LockIcon />} />
      <Avatar name="design-reviews" shape="square" size="l" />
    </Row>
  ),
};

export const Sizes: Story = {
  render: () => (
    <Row>
      {(['xs', 's', 'm', 'l', 'xl'] as const).map((size) => (
        <Avatar key={size} name="Grace Hopper" size={size} />
      ))}
    </Row>
  ),
};

/** With a `label` it is an image of its own; without one it is decoration beside a name. */
export const Alone: Story = { args: { label: 'Ada Lovelace', presence: 'online', size: 'l' } };
