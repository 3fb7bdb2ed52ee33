import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useMessages } from '../messages/useMessages.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from './useChatSession.js';

function Chat({ channel }: { channel: Channel }) {
  useChatSession(channel);
  const { data: messages = [] } = useMessages(channel);
  return messages.map((message) => <p key={message.id}>{'body' in message && message.body}</p>);
}

const general = <InChannel name="General">{(channel) => <Chat channel={channel} />}</InChannel>;

it('a chat that is opened again shows what was said meanwhile', async () => {
  const { emulator, update } = await renderWithChat(general);
  await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(1), SOON);
  update(<p>somewhere else</p>);
  await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(0), SOON);

  await emulator.as('john').sendMessage('General', 'said meanwhile');
  update(general);

  await screen.findByText('said meanwhile', {}, WAIT);
});

it('a chat shows what was said between the first look and the first word', async () => {
  const { emulator, update } = await renderWithChat(<p>somewhere else</p>);
  emulator.faults.delay('startChatSession', 100);
  update(general);
  await vi.waitFor(() => expect(document.querySelectorAll('p').length).toBeGreaterThan(1), SOON);

  await emulator.as('john').sendMessage('General', 'said in between');

  await screen.findByText('said in between', {}, WAIT);
});

it('a chat shows what was said while an answer from before was still on its way', async () => {
  const { emulator, update } = await renderWithChat(<p>somewhere else</p>);
  emulator.faults.delay('startChatSession', 100);
  emulator.faults.delayFrames('relay', 400);
  update(general);
  await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(1), SOON);

  await emulator.as('john').sendMessage('General', 'said in between');

  await screen.findByText('said in between', {}, WAIT);
});
