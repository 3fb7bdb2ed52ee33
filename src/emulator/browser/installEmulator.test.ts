import { afterEach, describe, expect, it } from 'vitest';
import { channelNamed, ok, signInTo, until } from '../../../test/contract/sdk.js';
import { type InstalledEmulator, type InstallOptions, installEmulator } from './installEmulator.js';

const installed: InstalledEmulator[] = [];
afterEach(() => {
  for (const { restore } of installed.splice(0)) restore();
});

function install(options?: InstallOptions): InstalledEmulator {
  const emulator = installEmulator(options);
  installed.push(emulator);
  return emulator;
}

const avatarOf = (host: string) => fetch(`http://${host}/avatars/1.svg`);

describe('installEmulator', () => {
  it('answers for its host only, and gives the network back', async () => {
    const before = {
      fetch: globalThis.fetch,
      WebSocket: globalThis.WebSocket,
      XMLHttpRequest: globalThis.XMLHttpRequest,
    };
    const { host, restore } = install();
    expect(host).toBe('emulator.chatkitty.local');
    expect((await avatarOf(host)).headers.get('content-type')).toBe('image/svg+xml');
    expect(await (await fetch('data:text/plain,elsewhere')).text()).toBe('elsewhere');
    restore();
    expect(globalThis.fetch).toBe(before.fetch);
    expect(globalThis.WebSocket).toBe(before.WebSocket);
    expect(globalThis.XMLHttpRequest).toBe(before.XMLHttpRequest);
  });

  it('runs several side by side, each for itself', async () => {
    const one = install({ host: 'one.test', fixture: 'empty' });
    const two = install({ host: 'two.test/path' });
    expect((await avatarOf('one.test')).status).toBe(404);
    expect((await avatarOf('two.test/path')).status).toBe(200);
    one.restore();
    expect((await avatarOf('two.test/path')).status).toBe(200);
    two.restore();
    two.restore();
  });

  it('delivers every frame in a task of its own: a call settles before the event that follows', async () => {
    const { host, restore } = install();
    const { kitty } = await signInTo(host, 'jane');
    const channel = await channelNamed(kitty, 'General');
    const order: string[] = [];
    kitty.startChatSession({ channel, onReceivedMessage: () => order.push('received') });
    await ok(kitty.getChannel(channel.id));
    await ok(kitty.getChannel(channel.id));
    await ok(kitty.sendMessage({ channel, body: 'x' }));
    order.push('sent');
    await until(() => order.length === 2);
    expect(order).toEqual(['sent', 'received']);
    await kitty.endSession();
    restore();
  });

  it('refuses a host that is taken', () => {
    install({ host: 'one.test' });
    expect(() => install({ host: 'one.test' })).toThrow('already installed at "one.test"');
  });
});
