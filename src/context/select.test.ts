import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useChannels } from '../channels/useChannels.js';
import { useCreateChannel } from '../channels/useCreateChannel.js';
import { type ListedMessage, useMessages } from '../messages/useMessages.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';

const bodyOf = (message: ListedMessage | undefined) => message && 'body' in message && message.body;
const lastBody = (messages: ListedMessage[]) => bodyOf(messages.at(-1));
const firstBody = (messages: ListedMessage[]) => bodyOf(messages[0]);
const namesOf = (channels: Channel[]) => channels.map(({ name }) => name).sort();

async function messagesOfGeneral<Selected>(select: (messages: ListedMessage[]) => Selected) {
  const installed = installForTest();
  const channel = await channelOf(installed, 'General');
  const rendered = await renderHookWithChat(
    () => {
      useChatSession(channel);
      return { data: useMessages(channel, { select }).data, send: useSendMessage() };
    },
    { installed },
  );
  await vi.waitFor(() => expect(rendered.result.current.data).toBeDefined(), SOON);
  await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
  return { ...rendered, channel, john: installed.emulator.as('john') };
}

describe('what is selected from messages', () => {
  it('is live', async () => {
    const { result, john } = await messagesOfGeneral(lastBody);

    await john.sendMessage('General', 'Anybody there?');

    await vi.waitFor(() => expect(result.current.data).toBe('Anybody there?'), SOON);
  });

  it('counts what is still on its way', async () => {
    const { result, channel, emulator } = await messagesOfGeneral(lastBody);
    emulator.faults.neverAnswer('sendMessage');

    act(() => result.current.send.mutate({ channel, body: 'Hello?' }));

    await vi.waitFor(() => expect(result.current.data).toBe('Hello?'), SOON);
  });

  it('does not render for what was not picked', async () => {
    const { result, john } = await messagesOfGeneral(firstBody);
    // Whoever speaks for the first time has entered the chat, which its session tells.
    await john.sendMessage('General', 'Hello');
    await settle();
    const before = result.renders;

    const message = await john.sendMessage('General', 'Anybody there?');
    await john.editMessage(message, 'Nobody there?');
    await settle();

    expect(result.renders).toBe(before);
  });
});

it('does not render for a list that was made anew but says the same', async () => {
  const { result, emulator } = await renderHookWithChat(() => ({
    data: useChannels({ joined: true }, { select: namesOf }).data,
    create: useCreateChannel(),
  }));
  await vi.waitFor(() => expect(result.current.data).toContain('General'), SOON);
  await settle();
  const before = result.renders;

  await emulator.as('john').sendMessage('General', 'Up with this channel');
  await settle();
  expect(result.renders).toBe(before);

  await act(() => result.current.create.mutateAsync({ type: 'PUBLIC', name: 'Cooking' }));
  await vi.waitFor(() => expect(result.current.data).toContain('Cooking'), SOON);
});
