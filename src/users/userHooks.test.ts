import { describe, expect, it, vi } from 'vitest';
import { connectedClient, SOON, settle, untilStatus } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { User } from '../sdk/index.js';
import { useCurrentUser } from './useCurrentUser.js';
import { usePresence } from './usePresence.js';
import { useUsers } from './useUsers.js';

async function personAsJaneSees(installed: { host: string }, name: string): Promise<User> {
  const client = await connectedClient(installed);
  const { items } = await client.api.getUsers({ name });
  await client.end();
  const [user] = items;
  if (!user) throw new Error(`There is no ${name}.`);
  return user;
}

describe('useCurrentUser', () => {
  it('is the signed-in user, and the next one after a switch, never the former', async () => {
    const { result, update } = await renderHookWithChat(() => useCurrentUser().data?.name);
    await vi.waitFor(() => expect(result.current).toBe('jane'), SOON);
    const seen: (string | undefined)[] = [];

    update(null, { username: 'john' });
    const { result: second } = await renderHookWithChat(
      () => {
        const name = useCurrentUser().data?.name;
        seen.push(name);
        return name;
      },
      { username: 'john' },
    );

    await vi.waitFor(() => expect(second.current).toBe('john'), SOON);
    expect(seen).not.toContain('jane');
  });
});

describe('usePresence', () => {
  it('follows one person live, and renders for nobody else', async () => {
    const installed = installForTest();
    const john = await personAsJaneSees(installed, 'john');
    const { result, emulator } = await renderHookWithChat(() => usePresence(john).online, { installed });
    expect(result.current).toBe(false);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);

    await emulator.as('john').goOnline();
    await vi.waitFor(() => expect(result.current).toBe(true), SOON);

    const before = result.renders;
    await emulator.as('linus').goOnline();
    await emulator.as('linus').goOffline();
    await emulator.as('ada').goOffline();
    await settle();
    expect(result.renders).toBe(before);

    await emulator.as('john').goOffline();
    await vi.waitFor(() => expect(result.current).toBe(false), SOON);
  });

  it('does not claim to know what happened while the connection was down', async () => {
    const installed = installForTest();
    const john = await personAsJaneSees(installed, 'john');
    const { result, emulator } = await renderHookWithChat(() => usePresence(john), { installed });
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
    await emulator.as('john').goOnline();
    await vi.waitFor(() => expect(result.current.online).toBe(true), SOON);

    emulator.disconnect('jane');
    await vi.waitFor(() => expect(result.current).toBe(john.presence), SOON);
  });
});

describe('useUsers', () => {
  it('lists the others and filters them', async () => {
    const { result } = await renderHookWithChat(() => ({
      all: useUsers().data?.map(({ name }) => name),
      online: useUsers({ online: true }).data?.map(({ name }) => name),
      named: useUsers({ displayName: 'okafor' }).data?.map(({ name }) => name),
    }));

    await vi.waitFor(() => {
      expect(result.current.all?.toSorted()).toEqual(['ada', 'grace', 'john', 'linus']);
      expect(result.current.online?.toSorted()).toEqual(['ada', 'grace']);
      expect(result.current.named).toEqual(['john']);
    }, SOON);
  });

  it('does not render because somebody comes online', async () => {
    const { result, emulator } = await renderHookWithChat(() => useUsers().data);
    await vi.waitFor(() => expect(result.current).toHaveLength(4), SOON);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
    const before = result.renders;

    await emulator.as('john').goOnline();
    await settle();

    expect(result.renders).toBe(before);
  });

  it('is asked again after a gap', async () => {
    const installed = installForTest();
    const { result, emulator } = await renderHookWithChat(() => useUsers({ online: true }).data?.length, {
      installed,
    });
    await vi.waitFor(() => expect(result.current).toBe(2), SOON);

    emulator.faults.refuseConnections(1);
    emulator.disconnect('jane');
    await emulator.as('john').goOnline();

    await vi.waitFor(() => expect(result.current).toBe(3), SOON);
    const other = await connectedClient(installed, { username: 'linus' });
    await untilStatus(other, 'connected');
  });
});
