import { describe, expect, it, vi } from 'vitest';
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

/** protocol §1 and §4: connecting, being refused, leaving, coming back. */
export function describeSessions(open: OpenDoor) {
  describe('startSession', () => {
    const stage = setStage(open, { passwords: { grace: 'hopper' } });

    it('lets a guest in and creates them', async () => {
      const { me } = await stage().signIn('newcomer');
      expect(me).toMatchObject({ name: 'newcomer', displayName: 'newcomer', isGuest: true });
      expect(me.displayPictureUrl).toMatch(/^(http|data:image\/svg)/);
    });

    it('lets a person with the right password in', async () => {
      const { me } = await stage().signIn('grace', { password: 'hopper' });
      expect(me).toMatchObject({ displayName: 'Grace Nakamura', isGuest: false });
    });

    it.each([
      ['a wrong password', 'grace', { password: 'murray' }],
      ['a missing password', 'grace', undefined],
      ['a blank name', ' ', undefined],
    ])('refuses %s', async (_what, username, authParams) => {
      const kitty = createKitty(stage().door.host);
      const error = await refused(kitty.startSession({ username, authParams }));
      expect(error.error).toBe('AccessDeniedError');
      expect(stage().emulator.stats().sockets).toBe(0);
    });

    it('refuses a client without an API key', async () => {
      const kitty = createKitty(stage().door.host, '');
      expect(await refused(kitty.startSession({ username: 'jane' }))).toMatchObject({
        error: 'AccessDeniedError',
      });
    });

    it('puts eleven subscriptions on one socket, and endSession removes them', async () => {
      const { kitty } = await stage().signIn('jane');
      expect(stage().emulator.stats()).toMatchObject({ sockets: 1, subscriptions: 11 });
      await kitty.endSession();
      expect(stage().emulator.stats()).toMatchObject({ sockets: 0, subscriptions: 0 });
    });
  });

  describe('startChatSession', () => {
    const stage = setStage(open);

    it('listens to the eight topics of a channel until it ends', async () => {
      const { emulator, signIn, openChat } = stage();
      const jane = await signIn('jane');
      const session = await openChat(jane, await channelNamed(jane.kitty, 'General'));
      expect(emulator.stats()).toMatchObject({ chatSessions: 1 });
      expect(emulator.stats().subscriptionsOf('jane')).toBe(11 + 8);
      session.end();
      await until(() => emulator.stats().subscriptionsOf('jane') === 11);
      expect(emulator.stats()).toMatchObject({ chatSessions: 0 });
    });
  });

  describe('startSession without guests', () => {
    const stage = setStage(open, { guests: false, passwords: { jane: 'x' } });

    it('refuses people without a password', async () => {
      const kitty = createKitty(stage().door.host);
      expect(await refused(kitty.startSession({ username: 'john' }))).toMatchObject({
        error: 'AccessDeniedError',
      });
      await stage().signIn('jane', { password: 'x' });
    });
  });

  describe('connection faults', () => {
    const stage = setStage(open);

    it('answers every handshake with an error while told to', async () => {
      stage().emulator.faults.refuseConnections({ error: 'AccessDeniedError', message: 'Closed today' });
      const kitty = createKitty(stage().door.host);
      expect(await refused(kitty.startSession({ username: 'jane' }))).toMatchObject({
        message: 'Closed today',
      });
      stage().emulator.faults.clear();
      await stage().signIn('jane');
    });

    it('breaks handshakes as if no server were there', async () => {
      stage().emulator.faults.refuseConnections(1);
      // The SDK writes socket errors to the console.
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const kitty = createKitty(stage().door.host);
      const error = await refused(kitty.startSession({ username: 'jane' }));
      expect(error.error).toBe('ChatKittyConnectionError');
      await kitty.endSession();
      log.mockRestore();
    });

    it('onCurrentUserOffline, then onCurrentUserOnline and onCurrentUserChanged: all listens again, chats included', {
      timeout: 15_000,
    }, async () => {
      const { emulator, signIn, openChat } = stage();
      const jane = await signIn('jane');
      const general = await channelNamed(jane.kitty, 'General');
      const bodies = record<string>();
      await openChat(jane, general, {
        onReceivedMessage: (message) => bodies.push('body' in message ? message.body : ''),
      });
      const lights = record<string>();
      jane.kitty.onCurrentUserOnline(() => lights.push('online'));
      jane.kitty.onCurrentUserOffline(() => lights.push('offline'));
      const users = record<string | undefined>();
      jane.kitty.onCurrentUserChanged((user) => users.push(user?.name));

      emulator.disconnect('jane');
      expect(emulator.stats()).toMatchObject({ sockets: 0, chatSessions: 0 });
      await emulator.as('ada').sendMessage('General', 'missed');
      await until(() => users.seen.length === 2, 10);
      await until(() => emulator.stats().chatSessions === 1);
      await emulator.as('ada').sendMessage('General', 'caught');

      await until(() => bodies.seen.length > 0);
      expect(bodies.seen).toEqual(['caught']);
      expect(lights.seen.slice(-2)).toEqual(['offline', 'online']);
      expect(emulator.stats().subscriptionsOf('jane')).toBe(11 + 8);
    });
  });

  describe('request faults', () => {
    const stage = setStage(open);

    it('fails the next requests of a kind, then behaves again', async () => {
      const { emulator, signIn } = stage();
      const jane = await signIn('jane');
      const channel = await channelNamed(jane.kitty, 'General');
      emulator.faults.failNext('sendMessage', 1, { error: 'OutOfInk', message: 'No more ink' });
      emulator.faults.failNext('getChannels');
      expect(await refused(jane.kitty.sendMessage({ channel, body: 'a' }))).toMatchObject({
        error: 'OutOfInk',
        message: 'No more ink',
      });
      await refused(jane.kitty.getChannels());
      await ok(jane.kitty.sendMessage({ channel, body: 'b' }));
      await ok(jane.kitty.getChannels());
    });

    it('swallows a request, or loses only its answer', async () => {
      const { emulator, signIn } = stage();
      const jane = await signIn('jane');
      const channel = await channelNamed(jane.kitty, 'General');
      const answers = record<unknown>();
      emulator.faults.neverAnswer('sendMessage');
      void jane.kitty.sendMessage({ channel, body: 'lost on the way' }).then(answers.push);
      emulator.faults.loseAnswer('sendMessage');
      void jane.kitty.sendMessage({ channel, body: 'lost on the way back' }).then(answers.push);
      await settle();
      expect(answers.seen).toEqual([]);
      const { paginator } = await ok(jane.kitty.getMessages({ channel }));
      expect(paginator.items[0]).toMatchObject({ body: 'lost on the way back' });
      expect(JSON.stringify(paginator.items)).not.toContain('lost on the way"');
    });

    it('answers late', async () => {
      const { emulator, signIn } = stage();
      const jane = await signIn('jane');
      emulator.faults.delay('getChannels', 150);
      const start = performance.now();
      await ok(jane.kitty.getChannels());
      expect(performance.now() - start).toBeGreaterThan(140);
    });
  });

  describe('reset', () => {
    const stage = setStage(open);

    it('drops everybody and starts over', async () => {
      const { emulator, signIn } = stage();
      await signIn('jane');
      await emulator.as('ada').sendMessage('General', 'before the flood');
      emulator.reset('empty');
      expect(emulator.stats()).toMatchObject({ sockets: 0, subscriptions: 0, chatSessions: 0 });
      await expect(emulator.as('ada').sendMessage('General', 'after')).rejects.toThrow(
        'has no channel "General"',
      );
    });
  });
}
