import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { channelOf, connectedClient, SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { Message } from '../sdk/index.js';
import { useChatKittyEvent } from '../session/useChatKittyEvent.js';
import { useChatSession } from '../session/useChatSession.js';
import { useTriggerEvent } from '../session/useTriggerEvent.js';
import { useDeleteMessage } from './useDeleteMessage.js';
import { useDeleteMessageForMe } from './useDeleteMessageForMe.js';
import { useEditMessage } from './useEditMessage.js';
import { useLastReadMessage } from './useLastReadMessage.js';
import { useMessageChannel } from './useMessageChannel.js';
import { useMessageParent } from './useMessageParent.js';
import { useMessageRepliesCount } from './useMessageRepliesCount.js';
import { useMessages } from './useMessages.js';
import { useReactions } from './useReactions.js';
import { useReactToMessage } from './useReactToMessage.js';
import { useReadMessage } from './useReadMessage.js';
import { useReadReceipts } from './useReadReceipts.js';
import { useRemoveReaction } from './useRemoveReaction.js';
import { useReplies } from './useReplies.js';

/** General with one new message in it, and a hook that sees it in its list. */
async function inGeneral<Result>(
  author: string,
  useMore: (message: Message | undefined) => Result,
  username = 'jane',
) {
  const installed = installForTest();
  const channel = await channelOf(installed, 'General', username);
  const { id } = await installed.emulator.as(author).sendMessage('General', 'Teh boat is back');
  const rendered = await renderHookWithChat(
    () => {
      useChatSession(channel);
      const { data } = useMessages(channel);
      const message = data?.find((one) => one.id === id);
      return { message, more: useMore(message) };
    },
    { installed, username },
  );
  const { result } = rendered;
  await vi.waitFor(() => expect(result.current.message).toBeDefined(), SOON);
  await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);
  const theMessage = () => {
    const { message } = result.current;
    if (!message) throw new Error('The message is not in the list.');
    return message;
  };
  const bodyNow = () => {
    const { message } = result.current;
    return message && 'body' in message ? message.body : undefined;
  };
  return { ...rendered, id, channel, theMessage, bodyNow };
}

describe('one’s own message', () => {
  it('is edited at once, and marked as edited by the server', async () => {
    const { result, emulator, theMessage, bodyNow } = await inGeneral('jane', useEditMessage);
    emulator.faults.delay('editMessage', 200);

    const edited = result.current.more.mutateAsync({ message: theMessage(), body: 'The boat is back' });
    await vi.waitFor(() => expect(bodyNow()).toBe('The boat is back'), SOON);
    expect(theMessage().lastEditedTime).toBeUndefined();
    await act(() => edited);

    await vi.waitFor(() => expect(theMessage().lastEditedTime).toBeTypeOf('string'), SOON);
  });

  it('reads as before if the server refuses the edit', async () => {
    const { result, emulator, theMessage, bodyNow } = await inGeneral('jane', useEditMessage);
    emulator.faults.failNext('editMessage');

    await act(() =>
      expect(result.current.more.mutateAsync({ message: theMessage(), body: 'Nope' })).rejects.toThrow(),
    );

    await vi.waitFor(() => expect(bodyNow()).toBe('Teh boat is back'), SOON);
  });

  it('is deleted for everybody', async () => {
    const { result, theMessage } = await inGeneral('jane', useDeleteMessage);

    await act(() => result.current.more.mutateAsync({ message: theMessage() }));

    await vi.waitFor(() => expect(theMessage().deleted).toBe(true), SOON);
  });
});

describe('somebody else’s message', () => {
  it('cannot be edited or deleted for everybody', async () => {
    // Jane made General and so may take messages out of it; John may not.
    const { result, theMessage, bodyNow } = await inGeneral(
      'ada',
      () => ({ edit: useEditMessage(), remove: useDeleteMessage() }),
      'john',
    );

    await act(async () => {
      const message = theMessage();
      await expect(result.current.more.edit.mutateAsync({ message, body: 'Mine' })).rejects.toMatchObject({
        code: 'not-permitted',
      });
      await expect(result.current.more.remove.mutateAsync({ message })).rejects.toMatchObject({
        code: 'not-permitted',
      });
    });

    await vi.waitFor(() => expect(bodyNow()).toBe('Teh boat is back'), SOON);
    expect(theMessage().deleted).toBe(false);
  });

  it('goes away for oneself, and comes back if the server refuses', async () => {
    const { result, emulator, theMessage } = await inGeneral('ada', useDeleteMessageForMe);
    const message = theMessage();
    emulator.faults.failNext('deleteMessageForMe');

    await act(() => expect(result.current.more.mutateAsync({ message })).rejects.toThrow());
    await vi.waitFor(() => expect(result.current.message).toBeDefined(), SOON);

    await act(() => result.current.more.mutateAsync({ message }));
    await vi.waitFor(() => expect(result.current.message).toBeUndefined(), SOON);
  });

  it('gathers reactions, with who gave them', async () => {
    const { result, emulator, theMessage, id } = await inGeneral('ada', (message) => ({
      reactions: useReactions(message).data,
      react: useReactToMessage(),
      takeBack: useRemoveReaction(),
    }));
    const who = () =>
      result.current.more.reactions?.map(({ user, emoji }) => `${user.name} ${emoji.character}`);
    await vi.waitFor(() => expect(who()).toEqual([]), SOON);

    await act(() => result.current.more.react.mutateAsync({ message: theMessage(), emoji: '👍' }));
    await emulator.as('john').react(id, '👍');
    await vi.waitFor(() => expect(who()).toEqual(['jane 👍', 'john 👍']), SOON);
    await vi.waitFor(() => expect(theMessage().reactions).toMatchObject([{ count: 2 }]), SOON);

    await act(() => result.current.more.takeBack.mutateAsync({ message: theMessage(), emoji: '+1' }));
    await vi.waitFor(() => expect(who()).toEqual(['john 👍']), SOON);
  });

  it('shows a reaction at once, and takes it back if the server refuses', async () => {
    const { result, emulator, theMessage } = await inGeneral('ada', () => ({
      react: useReactToMessage(),
      takeBack: useRemoveReaction(),
    }));
    const counts = () => theMessage().reactions.map(({ emoji, count }) => [emoji.character, count]);
    emulator.faults.delay('reactToMessage', 200);
    emulator.faults.failNext('reactToMessage');
    const refused = expect(
      result.current.more.react.mutateAsync({ message: theMessage(), emoji: '👍' }),
    ).rejects.toThrow();
    await vi.waitFor(() => expect(counts()).toEqual([['👍', 1]]), SOON);
    await act(() => refused);
    await vi.waitFor(() => expect(counts()).toEqual([]), SOON);

    await act(() => result.current.more.react.mutateAsync({ message: theMessage(), emoji: '👍' }));
    await vi.waitFor(() => expect(counts()).toEqual([['👍', 1]]), SOON);
    emulator.faults.failNext('removeReaction');
    await act(() =>
      expect(
        result.current.more.takeBack.mutateAsync({ message: theMessage(), emoji: '👍' }),
      ).rejects.toThrow(),
    );
    await vi.waitFor(() => expect(counts()).toEqual([['👍', 1]]), SOON);
  });

  it('has nothing to undo where a refused reaction had changed nothing', async () => {
    const seen: number[] = [];
    const { result, emulator, theMessage, bodyNow } = await inGeneral('ada', (message) => {
      const count = message?.reactions.length ?? 0;
      if (seen.at(-1) !== count) seen.push(count);
      return { react: useReactToMessage(), takeBack: useRemoveReaction() };
    });
    const { react, takeBack } = result.current.more;
    const reaction = () => ({ message: theMessage(), emoji: '👍' });

    emulator.faults.failNext('removeReaction');
    await act(() => expect(takeBack.mutateAsync(reaction())).rejects.toThrow());
    await act(() => react.mutateAsync(reaction()));
    await vi.waitFor(() => expect(theMessage().reactions).toHaveLength(1), SOON);
    emulator.faults.failNext('reactToMessage');
    await act(() => expect(react.mutateAsync(reaction())).rejects.toThrow());

    // What comes later is shown later: nothing is still on its way to the screen.
    await act(() => emulator.as('ada').editMessage(theMessage().id, 'The boat is back'));
    await vi.waitFor(() => expect(bodyNow()).toBe('The boat is back'), SOON);
    expect(seen).toEqual([0, 1]);
  });

  it('has replies, which know what they answer', async () => {
    const { result, emulator, id } = await inGeneral('ada', (message) => {
      const { data: replies } = useReplies(message);
      return {
        replies,
        count: useMessageRepliesCount(message).data,
        channel: useMessageChannel(message).data,
        parent: useMessageParent(replies?.[0]).data,
      };
    });
    await vi.waitFor(() => expect(result.current.more.replies).toEqual([]), SOON);
    await vi.waitFor(() => expect(result.current.more.channel?.name).toBe('General'), SOON);

    await emulator.as('john').sendMessage('General', 'Thanks!', { replyTo: id });

    await vi.waitFor(() => expect(result.current.more.replies).toMatchObject([{ body: 'Thanks!' }]), SOON);
    await vi.waitFor(() => expect(result.current.more.parent?.id).toBe(id), SOON);
    await vi.waitFor(() => expect(result.current.more.count).toBe(1), SOON);

    await emulator.as('ada').editMessage(id, 'The boat is back');
    await vi.waitFor(
      () => expect(result.current.more.parent).toMatchObject({ body: 'The boat is back' }),
      SOON,
    );
  });

  it('is read by those who read it', async () => {
    const { result, installed, id, theMessage } = await inGeneral('ada', (message) => ({
      readers: useReadReceipts(message).data?.map(({ user }) => user.name),
      read: useReadMessage(),
    }));
    await vi.waitFor(() => expect(result.current.more.readers).toEqual([]), SOON);

    await act(() => result.current.more.read.mutateAsync({ message: theMessage() }));
    await vi.waitFor(() => expect(result.current.more.readers).toEqual(['jane']), SOON);

    const john = await connectedClient(installed, { username: 'john' });
    await john.api.readChannel({ channel: await channelOf(installed, 'General', 'john') });
    await vi.waitFor(() => expect(result.current.more.readers).toEqual(['jane', 'john']), SOON);
    expect(theMessage().id).toBe(id);
  });
});

it('knows how far somebody has read', async () => {
  const installed = installForTest();
  const channel = await channelOf(installed, 'General');
  const { id } = await installed.emulator.as('ada').sendMessage('General', 'Who is here?');
  await installed.emulator.as('john').readChannel('General');
  const { result } = await renderHookWithChat(
    () => ({
      john: useLastReadMessage(channel, 'john').data,
      nobody: useLastReadMessage(channel, undefined),
    }),
    { installed },
  );

  await vi.waitFor(() => expect(result.current.john?.id).toBe(id), SOON);
  expect(result.current.nobody.fetchStatus).toBe('idle');
});

it('follows how far somebody reads while the chat is open', async () => {
  const { result, emulator, theMessage } = await inGeneral('ada', (message) => ({
    john: useLastReadMessage(message?.channelId, 'john').data,
    read: useReadMessage(),
  }));
  await vi.waitFor(() => expect(result.current.more.john).toBeDefined(), SOON);
  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);

  await emulator.as('john').readChannel('General');
  await vi.waitFor(() => expect(result.current.more.john?.id).toBe(theMessage().id), SOON);

  await act(() => result.current.more.read.mutateAsync({ message: theMessage() }));
  expect(result.current.more.john?.id).toBe(theMessage().id);
});

it('tells everybody in the chat of an event of the app', async () => {
  const installed = installForTest();
  const channel = await channelOf(installed, 'General');
  const onPoke = vi.fn();
  const { result, emulator } = await renderHookWithChat(
    () => {
      useChatSession(channel);
      useChatKittyEvent('onEventTriggered', ({ event }) =>
        onPoke(event.type, event.user.name, event.properties),
      );
      return useTriggerEvent();
    },
    { installed },
  );
  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);

  await act(() => result.current.mutateAsync({ channel, type: 'poke', properties: { hard: true } }));

  await vi.waitFor(
    () => expect(onPoke).toHaveBeenCalledExactlyOnceWith('poke', 'jane', { hard: true }),
    SOON,
  );
});
