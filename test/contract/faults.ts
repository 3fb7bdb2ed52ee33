import { expect, it } from 'vitest';
import {
  channelNamed,
  createKitty,
  type OpenDoor,
  ok,
  record,
  refused,
  setStage,
  settle,
  until,
} from './sdk.js';

/** Faults of connections and frames, as a real SDK suffers them. */
export function describeFaults(open: OpenDoor) {
  const stage = setStage(open, { passwords: { grace: 'hopper' } });

  /** Somebody in General's chat, and the numbers of the messages they hear. */
  const listener = async (name: string) => {
    const client = await stage().signIn(name);
    const channel = await channelNamed(client.kitty, 'General');
    const { seen, push } = record<string>();
    await stage().openChat(client, channel, {
      onReceivedMessage: (message) => push('body' in message ? message.body : ''),
    });
    return { ...client, channel, seen };
  };
  const say = (...bodies: string[]) => {
    for (const body of bodies) void stage().emulator.as('ada').sendMessage('General', body);
  };

  it('halfOpen: the socket stays, and nothing comes through', async () => {
    const [jane, john] = [await listener('jane'), await listener('john')];
    stage().emulator.faults.halfOpen('jane');
    const answers = record<unknown>();
    void jane.kitty.sendMessage({ channel: jane.channel, body: 'into the void' }).then(answers.push);
    say('one');
    await until(() => john.seen.length === 1);
    await settle();
    expect([jane.seen, answers.seen, john.seen]).toEqual([[], [], ['one']]);
    expect(stage().emulator.stats().socketsOf('jane')).toBe(1);
    stage().emulator.disconnect('jane');
  });

  it.each([
    [1, 'what was sent arrives'],
    [2, 'the answer does, too'],
  ])('cutAfter: the socket is gone after frame %i: %s', async (frames) => {
    const jane = await listener('jane');
    const answers = record<unknown>();
    stage().emulator.faults.cutAfter(frames, 'jane');
    void jane.kitty.sendMessage({ channel: jane.channel, body: 'made it' }).then(answers.push);
    await until(() => stage().emulator.stats().sockets === 0);
    await settle();
    expect(answers.seen).toHaveLength(frames - 1);
    const john = await stage().signIn('john');
    const { paginator } = await ok(john.kitty.getMessages({ channel: jane.channel }));
    expect(paginator.items[0]).toMatchObject({ body: 'made it' });
  });

  it('dropFrames: one person misses one message', async () => {
    const [jane, john] = [await listener('jane'), await listener('john')];
    stage().emulator.faults.dropFrames('channel.message.created', { username: 'jane' });
    say('one', 'two');
    await until(() => jane.seen.length === 1 && john.seen.length === 2);
    expect([jane.seen, john.seen]).toEqual([['two'], ['one', 'two']]);
  });

  it('reorderFrames: messages overtake each other', async () => {
    const jane = await listener('jane');
    stage().emulator.faults.reorderFrames('channel.message.created', { times: 3 });
    say('one', 'two', 'three', 'four');
    await until(() => jane.seen.length === 4);
    expect(jane.seen).toEqual(['three', 'two', 'one', 'four']);
  });

  it('delayFrames: a kind of frame is late, all others are not', async () => {
    const jane = await listener('jane');
    stage().emulator.faults.delayFrames('channel.message.created', 120);
    const start = performance.now();
    await ok(jane.kitty.sendMessage({ channel: jane.channel, body: 'slow' }));
    expect(jane.seen).toEqual([]);
    await until(() => jane.seen.length === 1);
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('expireAuth: who is connected stays, and the same credentials let nobody in again', async () => {
    const authParams = { password: 'hopper' };
    const grace = await stage().signIn('grace', authParams);
    stage().emulator.faults.expireAuth('grace');
    await ok(grace.kitty.getChannels());
    const again = createKitty(stage().door.host).startSession({ username: 'grace', authParams });
    expect(await refused(again)).toMatchObject({ error: 'AccessDeniedError' });
    await stage().signIn('grace', { ...authParams, issued: 'just now' });
  });

  it('expireAuth with drop: everybody has to sign in anew', async () => {
    await stage().signIn('jane');
    await stage().signIn('john', { token: 1 });
    stage().emulator.faults.expireAuth(undefined, { drop: true });
    expect(stage().emulator.stats().sockets).toBe(0);
    const { host } = stage().door;
    await refused(createKitty(host).startSession({ username: 'jane' }));
    await refused(createKitty(host).startSession({ username: 'john', authParams: { token: 1 } }));
    await stage().signIn('john', { token: 2 });
    stage().emulator.faults.clear();
    await stage().signIn('jane');
  });
}
