import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { Column } from '../../.storybook/layout.js';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { UserBlockList, type UserBlockListProps } from './UserBlockList.js';
import { useBlockUser } from './useBlockUser.js';
import { useUsers } from './useUsers.js';

/** Blocks everybody, for want of a better way to fill the list. */
function BlockEverybody() {
  const { data: people } = useUsers();
  const { mutate } = useBlockUser();
  useEffect(() => {
    for (const user of people ?? []) mutate({ user });
  }, [people, mutate]);
  return null;
}

type Args = UserBlockListProps & { blocked: boolean };

const meta: Meta<Args> = {
  title: 'People/UserBlockList',
  component: UserBlockList,
  args: { blocked: true },
  render: ({ blocked }) => (
    <Column>
      {blocked && <BlockEverybody />}
      <UserBlockList />
    </Column>
  ),
  parameters: { chat: { fixture: 'small-team' } satisfies ChatParameters },
};
export default meta;
type Story = StoryObj<Args>;

export const Several: Story = {};

export const Nobody: Story = { args: { blocked: false } };
