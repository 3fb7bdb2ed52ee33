import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { type Channel, useChatSession, useConnection, useSession, useTriggerEvent } from '../../src/hooks.js';
import { hookStories, inGeneral, untilChatOpen, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Session', ...hookStories('provider', 'session') };
export default meta;

function Live({ channel }: { channel: Channel }) {
  const session = useSession();
  const { participants } = useChatSession(channel, {
    onEventTriggered: ({ type, user }) => setEvent(`${user.displayName}: ${type}`),
  });
  const triggerEvent = useTriggerEvent();
  const [event, setEvent] = useState('nothing yet');
  return (
    <>
      <p>
        {useConnection().status} as {session.status === 'connected' && session.user.displayName}
      </p>
      <p>Here: {participants.map((user) => user.displayName).join(', ') || 'nobody else'}</p>
      <p>Happened: {event}</p>
      <button type="button" onClick={() => triggerEvent.mutate({ channel, type: 'poke' })}>
        Poke everybody
      </button>
    </>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, async (emulator) => {
    await untilChatOpen(emulator);
    await emulator.as('ada').enter('General');
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('Here: Ada Lindqvist', {}, WAIT);
    await userEvent.click(canvas.getByRole('button', { name: 'Poke everybody' }));
    await expect(await canvas.findByText('Happened: Jane Ferreira: poke', {}, WAIT)).toBeVisible();
  },
};
