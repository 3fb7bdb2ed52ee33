import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type User, useCurrentUser, usePresence, useUpdateCurrentUser, useUsers } from '../../src/hooks.js';
import { hookStories, inGeneral, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Users', ...hookStories('users') };
export default meta;

function Live() {
  const { data: name } = useCurrentUser({ select: (user) => user.displayName });
  const { data: people = [] } = useUsers();
  const updateUser = useUpdateCurrentUser();
  return (
    <>
      <p>You are {name}</p>
      <button
        type="button"
        onClick={() => updateUser.mutate((user) => ({ ...user, displayName: 'Captain Jane' }))}
      >
        Become Captain Jane
      </button>
      <ul>
        {people.map((user) => (
          <Person key={user.id} user={user} />
        ))}
      </ul>
    </>
  );
}

function Person({ user }: { user: User }) {
  const { online } = usePresence(user);
  return (
    <li>
      {user.displayName} is {online ? 'online' : 'away'}
    </li>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, (emulator) => emulator.as('john').goOnline()),
  play: async ({ canvas }) => {
    await canvas.findByText('John Okafor is online', {}, WAIT);
    await userEvent.click(canvas.getByRole('button', { name: 'Become Captain Jane' }));
    await expect(await canvas.findByText('You are Captain Jane', {}, WAIT)).toBeVisible();
  },
};
