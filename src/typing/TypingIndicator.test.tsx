import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { TypingIndicator } from './TypingIndicator.js';

function Indicator({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return <TypingIndicator channel={channel} className="mine" />;
}

const says = (words: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(words), WAIT);

async function listen() {
  const rendered = await renderWithChat(
    <InChannel name="General">{(channel) => <Indicator channel={channel} />}</InChannel>,
  );
  await waitFor(() => expect(rendered.emulator.stats().chatSessions).toBeGreaterThan(0), WAIT);
  return rendered.emulator;
}

it('names who types, one, two, several, and falls silent with them', async () => {
  const emulator = await listen();
  await says('');
  await emulator.as('ada').type('General', 'a');
  await says('Ada Lindqvist is typing…');
  await emulator.as('john').type('General', 'b');
  await says('Ada Lindqvist and John Okafor are typing…');
  await emulator.as('grace').type('General', 'c');
  await says('Several people are typing…');
  await Promise.all(['ada', 'john', 'grace'].map((name) => emulator.as(name).stopTyping('General')));
  await says('');
});

it('is there before anybody types, so that nothing moves when somebody does', async () => {
  await listen();
  expect(screen.getByRole('status')).toHaveClass('ck-typing-indicator', 'mine');
});
