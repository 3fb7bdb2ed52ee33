import { describe, expect, it, vi } from 'vitest';
import { channelOf, clientFor, connectedClient, SOON } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { ChatApi } from './chatApi.js';
import type { Channel } from './index.js';

const names = (channels: Channel[]) => channels.map(({ name }) => name).sort();

describe('the calls', () => {
  it.each<[string, (api: ChatApi, channel: Channel) => unknown]>([
    ['getCurrentUser', (api) => api.getCurrentUser()],
    ['getChannels', (api) => api.getChannels()],
    ['getChannel', (api) => api.getChannel(1)],
    ['createChannel', (api) => api.createChannel({ type: 'PUBLIC', name: 'x' })],
    ['joinChannel', (api, channel) => api.joinChannel({ channel })],
    ['readChannel', (api, channel) => api.readChannel({ channel })],
    ['getUsers', (api) => api.getUsers()],
    ['getUser', (api) => api.getUser(1)],
    ['getMessages', (api, channel) => api.getMessages({ channel })],
    ['sendMessage', (api, channel) => api.sendMessage({ channel, body: 'x' })],
  ])('reject %s while nobody is signed in', async (call, run) => {
    const installed = installForTest();
    const { api } = clientFor(installed);
    const channel = await channelOf(installed, 'General');

    await expect(run(api, channel)).rejects.toMatchObject({ code: 'no-session', facts: { call } });
  });

  it('offer the filters of the guide', async () => {
    const installed = installForTest();
    await installed.emulator.as('john').createChannel({ type: 'PUBLIC', name: 'Sailing' });
    const { api } = await connectedClient(installed);

    expect(names((await api.getChannels({ joinable: true })).items)).toEqual(['Sailing']);
    expect(names((await api.getChannels({ joined: false })).items)).toEqual(['Sailing']);
    expect(names((await api.getChannels({ joined: true })).items)).not.toContain('Sailing');
    expect(names((await api.getChannels({ name: 'sail' })).items)).toEqual(['Sailing']);
  });

  it('do not send what is undefined', async () => {
    const { api } = await connectedClient(installForTest());
    const { items } = await api.getChannels({ name: undefined } as never);

    expect(items.length).toBeGreaterThan(1);
  });

  it('answer after everything that was told before', async () => {
    const installed = installForTest();
    const client = await connectedClient(installed);
    const channel = await channelOf(installed, 'General');
    client.chats.open(channel);
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);
    const bodies: unknown[] = [];
    client.on('onReceivedMessage', ({ message }) => bodies.push('body' in message && message.body));

    const john = installed.emulator.as('john');
    for (const body of ['one', 'two', 'three']) await john.sendMessage('General', body);
    await client.api.getMessages({ channel });

    expect(bodies).toEqual(['one', 'two', 'three']);
  });

  it('mark a message with its client id, and hide the mark', async () => {
    const installed = installForTest();
    const { api } = await connectedClient(installed);
    const channel = await channelOf(installed, 'General');
    const sent = await api.sendMessage({ channel, body: 'hi', clientId: 'abc', properties: { a: 1 } });
    const [newest] = (await api.getMessages({ channel })).items;

    for (const message of [sent, newest]) {
      expect(message).toMatchObject({ clientId: 'abc', body: 'hi' });
      expect(message?.properties).toEqual({ a: 1 });
    }
  });

  it('send no empty text, which nobody would answer', async () => {
    const installed = installForTest();
    const { api } = await connectedClient(installed);
    const channel = await channelOf(installed, 'General');

    await expect(api.sendMessage({ channel, body: ' \n' })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });

  it('pass on why the server said no', async () => {
    const installed = installForTest();
    const { api } = await connectedClient(installed);

    await expect(api.getChannel(987_654)).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.createChannel({ type: 'PUBLIC', name: 'General' })).rejects.toMatchObject({
      code: 'refused',
      facts: { error: 'ChannelNameTakenError' },
    });
    await expect(api.joinChannel({ channel: await channelOf(installed, 'jane-john') })).rejects.toMatchObject(
      {
        code: 'not-permitted',
      },
    );
  });

  it('do not hang on a server that never answers', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { emulator, ...installed } = installForTest();
      const { api } = await connectedClient(installed);
      emulator.faults.neverAnswer('getUsers');
      const answer = expect(api.getUsers()).rejects.toMatchObject({ code: 'timed-out' });

      await vi.advanceTimersByTimeAsync(16_000);
      await answer;
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the events', () => {
  it('reach every listener, and a broken one hurts neither the others nor the next event', async () => {
    const installed = installForTest();
    const client = await connectedClient(installed);
    client.chats.open(await channelOf(installed, 'General'));
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptions).toBe(19), SOON);
    const errors: string[] = [];
    const bodies: unknown[] = [];
    client.onError(({ code }) => errors.push(code));
    client.on('onReceivedMessage', () => {
      throw new Error('broken');
    });
    client.on('onReceivedMessage', ({ message }) => bodies.push('body' in message && message.body));

    await installed.emulator.as('john').sendMessage('General', 'one');
    await installed.emulator.as('john').sendMessage('General', 'two');

    await vi.waitFor(() => expect(bodies).toEqual(['one', 'two']), SOON);
    expect(errors).toEqual(['handler-failed', 'handler-failed']);
  });

  it('stop when unsubscribed, although nine of the SDK’s own do not', async () => {
    const installed = installForTest();
    const client = await connectedClient(installed);
    const [gone, here] = [vi.fn(), vi.fn()];
    const stop = client.on('onNotificationReceived', gone);
    client.on('onNotificationReceived', here);
    await vi.waitFor(() => expect(installed.emulator.stats().subscriptions).toBe(11), SOON);
    stop();

    await installed.emulator.as('john').sendMessage('General', 'hello');

    await vi.waitFor(() => expect(here).toHaveBeenCalledOnce(), SOON);
    expect(gone).not.toHaveBeenCalled();
  });
});
