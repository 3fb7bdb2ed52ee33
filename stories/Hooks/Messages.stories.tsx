import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import {
  type Channel,
  useChatSession,
  useMessages,
  useReactToMessage,
  useSendMessage,
} from '../../src/hooks.js';
import { hookStories, inGeneral, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Messages', ...hookStories('messages') };
export default meta;

function Live({ channel }: { channel: Channel }) {
  useChatSession(channel);
  const { data: messages = [] } = useMessages(channel, { select: (all) => all.slice(-4) });
  const sendMessage = useSendMessage();
  const react = useReactToMessage();
  return (
    <>
      <ol>
        {messages.map((message) => (
          <li key={message.clientId ?? message.id}>
            <span>{'body' in message ? message.body : message.file.name}</span>{' '}
            {message.reactions.map(({ emoji, count }) => `${emoji.character} ${count}`).join(' ')}
            {!('delivery' in message) && (
              <button type="button" onClick={() => react.mutate({ message, emoji: '👍' })}>
                👍
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => sendMessage.mutate({ channel, body: 'Hello everybody' })}>
        Say hello
      </button>
    </>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, (emulator) => emulator.as('john').sendMessage('General', 'Anybody here?')),
  play: async ({ canvas }) => {
    await canvas.findByText('Anybody here?', {}, WAIT);
    await userEvent.click(canvas.getByRole('button', { name: 'Say hello' }));
    await expect(await canvas.findByText('Hello everybody', {}, WAIT)).toBeVisible();
  },
};
