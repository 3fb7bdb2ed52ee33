import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import type { InstalledEmulator } from '../../src/emulator/browser/installEmulator.js';
import { type Channel, useChatSession, useSendKeystrokes, useTypingUsers } from '../../src/hooks.js';
import { hookStories, InGeneral, untilChatOpen } from './hookStories.js';

const WAIT = { timeout: 10_000 };
const shared = hookStories('typing');

const meta: Meta = { title: 'Hooks/Typing', ...shared };
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
  render: () => <InGeneral>{(channel) => <Live channel={channel} />}</InGeneral>,
  parameters: {
    chat: {
      ...shared.parameters.chat,
      act: async ({ emulator }: InstalledEmulator) => {
        await untilChatOpen(emulator);
        await emulator.as('ada').type('General', 'Hel');
      },
    },
  },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your draft' }, WAIT), 'Hi');
    await expect(await canvas.findByText('Ada Lindqvist types', {}, WAIT)).toBeVisible();
  },
};
