import { expect, it } from 'vitest';
import {
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

/** protocol §6 and §7: reactions. */
export function describeReactions(open: OpenDoor) {
  const stage = setStage(open);
  const inGeneral = (name: string) => signInToGeneral(stage(), name);

  it.each(['🎉', 'tada', ':tada:'])(
    '%s is one emoji to onMessageReactionAdded and onMessageReactionRemoved',
    async (emoji) => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<string>();
      await stage().openChat(john, john.channel, {
        onMessageReactionAdded: (message, { emoji: { character }, user }) =>
          seen.push(`${user.name} +${character} ${message.reactions?.[0]?.count}`),
        onMessageReactionRemoved: (message, { emoji: { character } }) =>
          seen.push(`-${character} ${message.reactions?.length ?? 0}`),
      });
      const message = await sendWith(jane, { channel: jane.channel, body: 'Party' });
      const { reaction } = await ok(jane.kitty.reactToMessage({ message, emoji }));
      expect(reaction).toMatchObject({
        emoji: { character: '🎉', aliases: ['tada'] },
        user: { name: 'jane' },
      });
      await until(() => seen.seen.length === 1);
      const { paginator } = await ok(jane.kitty.getReactions({ message }));
      expect(paginator.items).toMatchObject([{ emoji: { character: '🎉' } }]);
      await ok(jane.kitty.removeReaction({ message, emoji: reaction.emoji.aliases[0] ?? '' }));
      await until(() => seen.seen.length === 2);
      expect(seen.seen).toEqual(['jane +🎉 1', '-🎉 0']);
    },
  );

  it('reactToMessage: refuses what is no emoji', async () => {
    const jane = await inGeneral('jane');
    const message = await sendWith(jane, { channel: jane.channel, body: 'Party' });
    expect(await refused(jane.kitty.reactToMessage({ message, emoji: 'nonsense' }))).toMatchObject({
      error: 'ValidationError',
    });
  });

  it('getReactions: everybody who reacted, with what; the message counts them by emoji', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const message = await sendWith(jane, { channel: jane.channel, body: 'Party' });
    for (const emoji of ['🎉', '👍']) await ok(jane.kitty.reactToMessage({ message, emoji }));
    await ok(john.kitty.reactToMessage({ message, emoji: '+1' }));
    const { paginator } = await ok(jane.kitty.getReactions({ message }));
    const reactions = paginator.items.map(({ user, emoji }) => `${user.name} ${emoji.character}`);
    expect(reactions.sort()).toEqual(['jane 🎉', 'jane 👍', 'john 👍']);
    const [listed] = (await ok(jane.kitty.getMessages({ channel: jane.channel }))).paginator.items;
    expect(listed?.reactions).toMatchObject([
      { emoji: { character: '🎉' }, count: 1, users: [{ name: 'jane' }] },
      { emoji: { character: '👍' }, count: 2, users: [{ name: 'jane' }, { name: 'john' }] },
    ]);
  });

  it('reactToMessage and removeReaction: doing it twice is heard once', async () => {
    const jane = await inGeneral('jane');
    const heard = record<string>();
    await stage().openChat(jane, jane.channel, {
      onMessageReactionAdded: () => heard.push('added'),
      onMessageReactionRemoved: () => heard.push('removed'),
    });
    const message = await sendWith(jane, { channel: jane.channel, body: 'Party' });
    for (const _ of [1, 2]) await ok(jane.kitty.reactToMessage({ message, emoji: '👍' }));
    for (const _ of [1, 2]) await ok(jane.kitty.removeReaction({ message, emoji: '👍' }));
    await until(() => heard.seen.length === 2);
    await settle();
    expect(heard.seen).toEqual(['added', 'removed']);
  });
}
