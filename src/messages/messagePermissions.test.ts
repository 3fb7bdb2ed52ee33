import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { channelOf, SOON } from '../../test/clientForTest.js';
import { person, said } from '../../test/messages.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useCurrentUser } from '../users/useCurrentUser.js';
import { messagePermissions } from './messagePermissions.js';
import { useDeleteMessage } from './useDeleteMessage.js';
import { useMessages } from './useMessages.js';

async function stage(body: string, by: 'jane' | 'john') {
  const installed = installForTest();
  const channel = await channelOf(installed, 'Design');
  const { id } = await installed.emulator.as(by).sendMessage('Design', body);
  const { result } = await renderHookWithChat(
    () => {
      useChatSession(channel);
      const { data: user } = useCurrentUser();
      const message = useMessages(channel).data?.find((one) => one.id === id);
      return { message, user, remove: useDeleteMessage() };
    },
    { installed },
  );
  await vi.waitFor(() => expect(result.current).toMatchObject({ message: { body }, user: {} }), SOON);
  const permissions = () => {
    const { message, user } = result.current;
    return message && messagePermissions(message, channel, user);
  };
  return { result, permissions };
}

it('permits all with a message of one’s own, and nothing once it is deleted', async () => {
  const { result, permissions } = await stage('Mine', 'jane');
  const all = { canReact: true, canReply: true, canEdit: true, canDelete: true, canDeleteForMe: true };
  expect(permissions()).toEqual(all);

  const { message, remove } = result.current;
  await act(async () => message && (await remove.mutateAsync({ message })));

  const nothing = {
    canReact: false,
    canReply: false,
    canEdit: false,
    canDelete: false,
    canDeleteForMe: false,
  };
  await vi.waitFor(() => expect(permissions()).toEqual(nothing), SOON);
});

it('permits with somebody else’s what the server permits', async () => {
  const { permissions } = await stage('Mine', 'john');
  expect(permissions()).toMatchObject({
    canReact: true,
    canReply: true,
    canEdit: false,
    canDeleteForMe: true,
  });
});

it.each([
  ['a moderator', 'PUBLIC', { canModerate: true }, { canReact: true, canDelete: true }],
  ['a member', 'PUBLIC', {}, { canReact: true, canReply: true, canDelete: false }],
  ['a visitor', 'PUBLIC', { canJoin: true }, { canReact: false, canReply: false, canDelete: false }],
  ['a visitor', 'OPEN', { canJoin: true }, { canReact: true, canReply: true, canDelete: false }],
  ['anybody', 'DIRECT', { canModerate: true }, { canReact: true, canReply: true, canDelete: false }],
] as const)('tells what %s of a %s channel may do with somebody else’s', (_, type, may, expected) => {
  const permissions = { canJoin: false, canSend: true, canModerate: false, ...may };
  const channel = { type, permissions } as Channel;

  expect(messagePermissions(said(1, { by: 'john' }), channel, person('jane'))).toMatchObject(expected);
});

it('permits nothing before it is known who is signed in, but to answer', async () => {
  const installed = installForTest();
  const channel = await channelOf(installed, 'Design');

  expect(messagePermissions(said(1, { by: 'jane' }), channel, undefined)).toMatchObject({
    canReply: true,
    canEdit: false,
  });
});
