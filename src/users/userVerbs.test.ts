import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import type { User } from '../sdk/index.js';
import { useBlockUser } from './useBlockUser.js';
import { useCurrentUser } from './useCurrentUser.js';
import { useUnblockUser } from './useUnblockUser.js';
import { useUpdateCurrentUser } from './useUpdateCurrentUser.js';
import { useUpdateCurrentUserDisplayPicture } from './useUpdateCurrentUserDisplayPicture.js';
import { useUser } from './useUser.js';
import { useUserBlockList } from './useUserBlockList.js';
import { useUsers } from './useUsers.js';
import { useUsersCount } from './useUsersCount.js';

describe('the signed-in user', () => {
  it('is renamed', async () => {
    const { result } = await renderHookWithChat(() => ({
      me: useCurrentUser().data,
      update: useUpdateCurrentUser(),
    }));
    await vi.waitFor(() => expect(result.current.me).toBeDefined(), SOON);

    await act(() => result.current.update.mutateAsync((user) => ({ ...user, displayName: 'Captain Jane' })));

    await vi.waitFor(() => expect(result.current.me?.displayName).toBe('Captain Jane'), SOON);
  });

  it('stays as it was if the server refuses', async () => {
    const { result, emulator } = await renderHookWithChat(() => ({
      me: useCurrentUser().data,
      update: useUpdateCurrentUser(),
    }));
    await vi.waitFor(() => expect(result.current.me).toBeDefined(), SOON);
    const before = result.current.me?.displayName;

    emulator.faults.failNext('updateCurrentUser');
    await act(() =>
      expect(
        result.current.update.mutateAsync((user) => {
          user.displayName = 'Somebody else';
          return user;
        }),
      ).rejects.toMatchObject({ code: 'refused' }),
    );

    expect(result.current.me?.displayName).toBe(before);
  });

  it('gets a picture that lives elsewhere', async () => {
    const { result } = await renderHookWithChat(() => ({
      me: useCurrentUser().data,
      update: useUpdateCurrentUserDisplayPicture(),
    }));
    await vi.waitFor(() => expect(result.current.me).toBeDefined(), SOON);
    const file = {
      url: 'https://pictures.test/jane.png',
      name: 'jane.png',
      contentType: 'image/png',
      size: 3,
    };

    await act(() => result.current.update.mutateAsync({ file }));

    await vi.waitFor(() => expect(result.current.me?.displayPictureUrl).toBe(file.url), SOON);
  });

  it('is told at once that a file without data cannot be sent', async () => {
    const { result } = await renderHookWithChat(() => useUpdateCurrentUserDisplayPicture());
    const file = { uri: 'file:///jane.png', name: 'jane.png', type: 'image/png', size: 3 };

    await act(() =>
      expect(result.current.mutateAsync({ file })).rejects.toMatchObject({ code: 'invalid-request' }),
    );
  });
});

describe('other people', () => {
  it('are counted, and found by id', async () => {
    const { result } = await renderHookWithChat(() => {
      const { data: people } = useUsers({ name: 'grace' });
      return { count: useUsersCount().data, grace: useUser(people?.[0]?.id).data };
    });

    await vi.waitFor(() => expect(result.current.grace?.name).toBe('grace'), SOON);
    await vi.waitFor(() => expect(result.current.count).toBe(4), SOON);
  });

  it('are blocked, listed, and let in again', async () => {
    const { result } = await renderHookWithChat(() => ({
      john: useUsers({ name: 'john' }).data?.[0],
      list: useUserBlockList().data,
      block: useBlockUser(),
      unblock: useUnblockUser(),
    }));
    await vi.waitFor(() => expect(result.current.list).toEqual([]), SOON);
    await vi.waitFor(() => expect(result.current.john).toBeDefined(), SOON);

    await act(() => result.current.block.mutateAsync({ user: result.current.john as User }));
    await vi.waitFor(() => expect(result.current.list?.map(({ user }) => user.name)).toEqual(['john']), SOON);

    const [item] = result.current.list ?? [];
    await act(async () => item && result.current.unblock.mutateAsync({ item }));
    await vi.waitFor(() => expect(result.current.list).toEqual([]), SOON);
  });
});
