import { describe, expect, it, vi } from 'vitest';
import { channelOf, SOON, settle } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { installForTest } from '../../test/renderWithChat.js';
import { useChannel } from '../channels/useChannel.js';
import { useChannels } from '../channels/useChannels.js';
import { useCreateChannel } from '../channels/useCreateChannel.js';
import { useConnection } from '../provider/useConnection.js';
import { useSession } from '../provider/useSession.js';
import { useUsers } from '../users/useUsers.js';

const nobody = { username: undefined } as never;

describe('a query hook', () => {
  it('is pending until connected, then has its answer', async () => {
    const { result } = await renderHookWithChat(() => useChannels(), { waitUntilConnected: false });
    expect(result.current).toMatchObject({ status: 'pending', data: undefined, error: null });

    await vi.waitFor(() => expect(result.current.data?.length).toBeGreaterThan(3), SOON);
    expect(result.current.status).toBe('success');
  });

  it('has a ChatError when the server says no, and its answer when asked again', async () => {
    const installed = installForTest();
    installed.emulator.faults.failNext('getChannels', 1, { error: 'SomeError', message: 'Not today.' });
    // A component hears only of what it reads while it renders.
    const { result } = await renderHookWithChat(() => ({ ...useChannels() }), { installed });

    await vi.waitFor(
      () => expect(result.current.error).toMatchObject({ name: 'ChatError', code: 'refused' }),
      SOON,
    );
    await result.current.refetch();
    await vi.waitFor(() => expect(result.current.data).toBeDefined(), SOON);
    expect(result.current.error).toBeNull();
  });

  it('does not ask again what does not exist', async () => {
    const { result } = await renderHookWithChat(() => useChannel(987_654));

    await vi.waitFor(() => expect(result.current.error).toMatchObject({ code: 'not-found' }), SOON);
    expect(result.current.failureCount).toBe(1);
  });

  it('waits for a subject', async () => {
    const { result } = await renderHookWithChat(() => useChannel(undefined));
    await settle();

    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
  });

  it('waits for somebody to sign in', async () => {
    const { result } = await renderHookWithChat(() => useChannels(), {
      provider: nobody,
      waitUntilConnected: false,
    });
    await settle();

    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle', error: null });
  });

  it('survives being unmounted in flight', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const installed = installForTest();
    installed.emulator.faults.delay('getChannels', 60);
    const { view } = await renderHookWithChat(() => useChannels(), { installed });

    view.unmount();
    await settle(150);
    await vi.waitFor(() => expect(installed.emulator.stats().sockets).toBe(0), SOON);
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  it('has its answer although the connection broke while it asked', async () => {
    const installed = installForTest();
    installed.emulator.faults.neverAnswer('getChannels');
    const { result } = await renderHookWithChat(() => useChannels(), { installed });
    await vi.waitFor(() => expect(result.current.fetchStatus).toBe('fetching'), SOON);
    await settle(30);

    installed.emulator.disconnect('jane');

    await vi.waitFor(() => expect(result.current.data).toBeDefined(), SOON);
  });

  it('selects', async () => {
    const { result } = await renderHookWithChat(() => useUsers(undefined, { select: (all) => all.length }));

    await vi.waitFor(() => expect(result.current.data).toBe(4), SOON);
  });

  it('can be held back', async () => {
    const { result } = await renderHookWithChat(() => useUsers(undefined, { enabled: false }));
    await settle();

    expect(result.current.fetchStatus).toBe('idle');
  });
});

describe('a mutation hook', () => {
  it('rejects with no-session while nobody is signed in', async () => {
    const { result } = await renderHookWithChat(() => useCreateChannel(), {
      provider: nobody,
      waitUntilConnected: false,
    });

    await expect(result.current.mutateAsync({ type: 'PUBLIC', name: 'x' })).rejects.toMatchObject({
      code: 'no-session',
    });
  });

  it('gives the server’s answer, or its reason', async () => {
    const { result } = await renderHookWithChat(() => useCreateChannel());

    await expect(result.current.mutateAsync({ type: 'PUBLIC', name: 'Sailing' })).resolves.toMatchObject({
      name: 'Sailing',
    });
    await expect(result.current.mutateAsync({ type: 'PUBLIC', name: 'Sailing' })).rejects.toMatchObject({
      code: 'refused',
      facts: { call: 'createChannel', error: 'ChannelNameTakenError' },
    });
    await vi.waitFor(
      () => expect(result.current.error?.message).toMatch(/ChatKitty refused createChannel/),
      SOON,
    );
  });

  it('ends with the connection instead of hanging', async () => {
    const { result, emulator } = await renderHookWithChat(() => useCreateChannel());
    emulator.faults.neverAnswer('createChannel');
    const outcome = expect(result.current.mutateAsync({ type: 'PUBLIC', name: 'x' })).rejects.toMatchObject({
      code: 'connection-lost',
    });
    await settle(30);

    emulator.disconnect('jane');
    await outcome;
  });

  it('survives being unmounted in flight', async () => {
    const installed = installForTest();
    installed.emulator.faults.delay('createChannel', 60);
    const { result, view } = await renderHookWithChat(() => useCreateChannel(), { installed });
    const outcome = result.current.mutateAsync({ type: 'PUBLIC', name: 'Sailing' });

    view.unmount();

    await expect(outcome).resolves.toMatchObject({ name: 'Sailing' });
    expect((await channelOf(installed, 'Sailing')).name).toBe('Sailing');
  });
});

describe('signing in', () => {
  it('says what is wrong with a password, and works when tried again with the right one', async () => {
    const onError = vi.fn();
    const installed = installForTest({ passwords: { jane: 'secret' } });
    let password = 'wrong';
    const { result } = await renderHookWithChat(() => useConnection(), {
      installed,
      provider: { authParams: () => ({ password }), onError },
      waitUntilConnected: false,
    });
    await vi.waitFor(() => expect(result.current).toMatchObject({ error: { code: 'access-denied' } }), SOON);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'access-denied' }));

    password = 'secret';
    result.current.retry();

    await vi.waitFor(() => expect(result.current.status).toBe('connected'), SOON);
  });

  it('recovers by itself from a server that was down', async () => {
    const onError = vi.fn();
    const installed = installForTest();
    installed.emulator.faults.refuseConnections(1);
    const { result } = await renderHookWithChat(() => useConnection(), {
      installed,
      provider: { onError },
      waitUntilConnected: false,
    });

    await vi.waitFor(
      () => expect(result.current).toMatchObject({ error: { code: 'connection-failed' } }),
      SOON,
    );
    await vi.waitFor(() => expect(result.current.status).toBe('connected'), SOON);
    expect(onError).toHaveBeenCalledOnce();
  });

  it('can be left to the app, and taken back', async () => {
    const installed = installForTest();
    const { result } = await renderHookWithChat(() => useSession(), {
      installed,
      provider: nobody,
      waitUntilConnected: false,
    });
    expect(result.current.status).toBe('signed-out');

    result.current.start({ username: 'john' });
    await vi.waitFor(
      () => expect(result.current).toMatchObject({ status: 'connected', user: { name: 'john' } }),
      SOON,
    );
    result.current.end();
    await vi.waitFor(() => expect(result.current.status).toBe('signed-out'), SOON);
    await vi.waitFor(() => expect(installed.emulator.stats().sockets).toBe(0), SOON);
  });
});
