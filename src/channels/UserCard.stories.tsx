import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { useUsers } from '../users/useUsers.js';
import { UserCard, type UserCardProps } from './UserCard.js';

type Args = UserCardProps & { username: string; withMessage: boolean };

function Card({ username, withMessage }: Pick<Args, 'username' | 'withMessage'>) {
  const { data: [user] = [] } = useUsers({ name: username });
  return user ? <UserCard user={user} onMessage={withMessage ? () => {} : undefined} /> : null;
}

const meta: Meta<Args> = {
  title: 'People/UserCard',
  component: UserCard,
  args: { username: 'ada', withMessage: true },
  render: (args) => <Card {...args} />,
  parameters: { chat: { fixture: 'small-team' } satisfies ChatParameters },
};
export default meta;
type Story = StoryObj<Args>;

export const Online: Story = {};

export const Offline: Story = { args: { username: 'john' } };

/** An app without a place for conversations leaves `onMessage` out. */
export const WithoutConversation: Story = { args: { withMessage: false } };
