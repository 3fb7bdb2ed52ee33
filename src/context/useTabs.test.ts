import { expect, it, vi } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { renderHookWithChat } from '../../test/renderHookWithChat.js';
import { useTabLeader, useTabs } from './useTabs.js';

it('leads and claims alone where a browser has no locks', async () => {
  const { result } = await renderHookWithChat(() => ({ leads: useTabLeader(), tabs: useTabs() }));

  await vi.waitFor(() => expect(result.current.leads).toBe(true), SOON);
  expect(await result.current.tabs.claimOnce('sound/1')).toBe(true);
});
