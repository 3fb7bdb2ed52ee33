import type { Channel } from 'chatkitty';
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/index.js';
import { channelNamed, type OpenDoor, ok, record, refused, setStage, until } from './sdk.js';

const pier: Scenario = {
  name: 'pier',
  users: [{ name: 'grace' }, { name: 'jane' }],
  channels: [
    {
      type: 'PUBLIC',
      name: 'Notices',
      members: ['grace', 'jane'],
      readOnly: true,
      messages: [{ from: 'grace', minutesAgo: 5, body: 'The pier is closed on Sunday' }],
    },
  ],
};

/** Channels in which only those who run them write; what a person may do is told by the links they are given. */
export function describeReadOnly(open: OpenDoor) {
  const stage = setStage(open, { fixture: pier });

  async function enter(name: string) {
    const client = await stage().signIn(name);
    const channel = await channelNamed(client.kitty, 'Notices');
    const [message] = (await ok(client.kitty.getMessages({ channel }))).paginator.items;
    if (!message) throw new Error('Grace has said something.');
    return { ...client, channel, message };
  }

  it('sendMessage: is for those who run it, and the others are not offered it', async () => {
    const [grace, jane] = [await enter('grace'), await enter('jane')];
    expect(jane.channel._actions.message).toBeUndefined();
    const { message: action } = grace.channel._actions;
    const channel = { ...jane.channel, _actions: { ...jane.channel._actions, message: action } };
    for (const place of [{ channel }, { message: jane.message }]) {
      expect(await refused(jane.kitty.sendMessage({ ...place, body: 'Why?' }))).toMatchObject({
        error: 'AccessDeniedError',
        message: 'Only moderators write in "Notices".',
      });
    }
    await ok(grace.kitty.sendMessage({ channel: grace.channel, body: 'It is open again' }));
  });

  it('reactToMessage, readMessage and deleteMessageForMe: are for everybody', async () => {
    const { kitty, message } = await enter('jane');
    await ok(kitty.reactToMessage({ emoji: '👍', message }));
    await ok(kitty.readMessage({ message }));
    await ok(kitty.deleteMessageForMe({ message }));
  });

  it('onChannelUpdated tells somebody who may write from now on', async () => {
    const [grace, jane] = [await enter('grace'), await enter('jane')];
    const updated = record<Channel>();
    jane.kitty.onChannelUpdated((channel) => updated.push(channel));
    await ok(grace.kitty.addChannelModerator({ channel: grace.channel, user: jane.me as never }));
    const channel = await until(() => updated.seen[0]);
    await ok(jane.kitty.sendMessage({ channel, body: 'I write here, too' }));
  });
}
