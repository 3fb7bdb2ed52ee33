import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  type OpenDoor,
  ok,
  record,
  refused,
  sendWith,
  setStage,
  settle,
  signInToGeneral,
  until,
} from './sdk.js';

/** protocol §6 and §7: threads. */
export function describeThreads(open: OpenDoor) {
  const stage = setStage(open);
  const inGeneral = (name: string) => signInToGeneral(stage(), name);

  it('createThread, getThreads, getThreadChannel and getThreadMessage', async () => {
    const { kitty, channel } = await inGeneral('jane');
    const { thread } = await ok(kitty.createThread({ channel, name: 'Picnic', properties: { at: 'noon' } }));
    expect(thread).toMatchObject({ name: 'Picnic', properties: { at: 'noon' } });
    const filter = { standalone: true, includeMainThread: false };
    const { paginator } = await ok(kitty.getThreads({ channel, filter }));
    expect(paginator.items.map(({ name }) => name)).toEqual(['Picnic']);
    expect((await ok(kitty.getThreadChannel({ thread }))).channel.name).toBe('General');
    expect(await refused(kitty.getThreadMessage({ thread }))).toMatchObject({
      error: 'MessageNotFoundError',
    });
  });

  it('sendMessage to a thread: a text, or a file that lives elsewhere, not listed in the channel', async () => {
    const { kitty, me, channel } = await inGeneral('jane');
    const { thread } = await ok(kitty.createThread({ channel, name: 'Picnic' }));
    const file = { url: 'https://a.test/x.png', name: 'x.png', contentType: 'image/png', size: 12 };
    const threadId = Number(thread.id);
    expect(await sendWith({ kitty, me }, { thread, body: 'Salad?' })).toMatchObject({
      threadId,
      type: 'TEXT',
    });
    expect(await sendWith({ kitty, me }, { thread, file })).toMatchObject({ threadId, type: 'FILE' });
    expect(JSON.stringify((await ok(kitty.getMessages({ channel }))).paginator.items)).not.toContain(
      'Salad?',
    );
  });

  it('readThread: leaves receipts', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const { thread } = await ok(jane.kitty.createThread({ channel: jane.channel, name: 'Picnic' }));
    const message = await sendWith(jane, { thread, body: 'Salad?' });
    await ok(john.kitty.readThread({ thread } as never));
    const { paginator: receipts } = await ok(jane.kitty.getReadReceipts({ message }));
    expect(receipts.items).toMatchObject([{ user: { name: 'john' } }]);
  });

  it('onMessageUpdated: open chats hear of edits and deletions in threads', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const { thread } = await ok(jane.kitty.createThread({ channel: jane.channel, name: 'Picnic' }));
    const heard = record<unknown>();
    await stage().openChat(john, john.channel, { onMessageUpdated: heard.push });
    const message = await sendWith(jane, { thread, body: 'Salat?' });
    await ok(jane.kitty.editMessage({ message, body: 'Salad?' }));
    await ok(jane.kitty.deleteMessage({ message }));
    await until(() => heard.seen.length === 2);
    const same = { id: message.id, threadId: Number(thread.id) };
    expect(heard.seen).toMatchObject([
      { ...same, body: 'Salad?' },
      { ...same, body: '', deleted: true },
    ]);
  });

  describe('in the chat of a person who watches a thread', () => {
    /** John watches "Picnic"; what his handlers hear is recorded. */
    const setUp = async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const create = async (name: string) =>
        (await ok(jane.kitty.createThread({ channel: jane.channel, name }))).thread;
      const [picnic, budget] = [await create('Picnic'), await create('Budget')];
      const heard = record<string>();
      const threadIds = record<unknown>();
      const session = await stage().openChat(john, john.channel, {
        onReceivedMessage: () => heard.push('channel'),
        onThreadReceivedMessage: ({ name }, message) => {
          heard.push(`${name}: message ${bodyOf(message)}`);
          threadIds.push((message as { threadId?: unknown }).threadId);
        },
        onThreadReceivedKeystrokes: ({ name }, { keys, _relays }) => {
          heard.push(`${name}: keys ${keys}`);
          threadIds.push((_relays as { thread?: string }).thread);
        },
        onThreadTypingStarted: (thread, user) => {
          heard.push(`${thread.name}: ${user.name} started`);
          threadIds.push((user as { threadId?: unknown }).threadId);
        },
        onThreadTypingStopped: (thread, user) => {
          heard.push(`${thread.name}: ${user.name} stopped`);
          threadIds.push((user as { threadId?: unknown }).threadId);
        },
      });
      const { paginator } = await ok(john.kitty.getThreads({ channel: john.channel }));
      const watched = paginator.items.find(({ name }) => name === 'Picnic');
      session.setThread(watched as NonNullable<typeof watched>);
      return { jane, john, picnic, budget, heard, threadIds };
    };

    it('onThreadReceivedKeystrokes, onThreadTypingStarted, onThreadReceivedMessage and onThreadTypingStopped', async () => {
      const { jane, picnic, heard } = await setUp();
      jane.kitty.sendKeystrokes({ thread: picnic, keys: 'Sal' } as never);
      await until(() => heard.seen.length === 2);
      await sendWith(jane, { thread: picnic, body: 'Salad?' });
      await until(() => heard.seen.length === 4);
      expect(heard.seen).toEqual([
        'Picnic: keys Sal',
        'Picnic: jane started',
        'Picnic: message Salad?',
        'Picnic: jane stopped',
      ]);
    });

    // The SDK cannot tell threads apart: it labels what it hears of any thread with the one that is watched.
    it('events of other threads arrive, too, and carry the id of their own', async () => {
      const { jane, budget, heard, threadIds } = await setUp();
      jane.kitty.sendKeystrokes({ thread: budget, keys: '12' } as never);
      await until(() => heard.seen.length === 2);
      await sendWith(jane, { thread: budget, body: '12 euros' });
      await until(() => heard.seen.length === 4);
      expect(heard.seen[2]).toBe('Picnic: message 12 euros');
      const id = Number(budget.id);
      expect(threadIds.seen).toEqual([`/application/v1/threads/${id}.relay`, id, id, id]);
    });

    it('events of the channel stay away from the handlers of threads', async () => {
      const { jane, heard } = await setUp();
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'Hi' });
      await sendWith(jane, { channel: jane.channel, body: 'Hi' });
      await until(() => heard.seen.length > 0);
      await settle();
      expect(heard.seen).toEqual(['channel']);
    });
  });
}
