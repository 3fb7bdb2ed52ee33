import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type Channel, useChatSession, useSendKeystrokes, useTypingUsers } from '../../src/hooks.js';
import { hookStories, inGeneral, untilChatOpen, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Typing', ...hookStories('typing') };
export default meta;

function Live({ channel }: { channel: Channel }) {
  useChatSession(channel);
  const users = useTypingUsers(channel);
  const sendKeystrokes = useSendKeystrokes(channel);
  return (
    <>
      <p>
        {users.length === 0 ? 'Nobody types' : `${users.map((user) => user.displayName).join(', ')} types`}
      </p>
      <label>
        Your draft <input onChange={(event) => sendKeystrokes(event.target.value)} />
      </label>
    </>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, async (emulator) => {
    await untilChatOpen(emulator);
    await emulator.as('ada').type('General', 'Hel');
  }),
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your draft' }, WAIT), 'Hi');
    await expect(await canvas.findByText('Ada Lindqvist types', {}, WAIT)).toBeVisible();
  },
};
