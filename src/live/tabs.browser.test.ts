import { afterEach, expect, it, vi } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { createTabs } from './tabs.js';

const frames: HTMLIFrameElement[] = [];
let prefixes = 0;
const freshPrefix = () => `tabs-test-${++prefixes}-${Math.random()}`;

/** Another tab of the same origin: a document with locks of its own, which go when it closes. */
function openTab(prefix: string) {
  const frame = document.createElement('iframe');
  frame.src = `${location.origin}/favicon.ico`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  frames.push(frame);
  return loaded.then(() => {
    const { locks } = frame.contentWindow?.navigator ?? {};
    if (!locks) throw new Error('The frame has no locks.');
    return { tabs: createTabs(locks, prefix), close: () => frame.remove() };
  });
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

it('lets exactly one of many tabs claim a key, each key anew', async () => {
  const prefix = freshPrefix();
  const tabs = await Promise.all([1, 2, 3, 4].map(() => openTab(prefix)));

  for (const key of ['sound/1', 'sound/2', 'sound/3']) {
    const claims = await Promise.all(
      tabs.flatMap((tab) => [tab.tabs.claimOnce(key), tab.tabs.claimOnce(key)]),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  }
});

it('refuses a tab that hears of it late', async () => {
  const prefix = freshPrefix();
  const [early, late] = await Promise.all([openTab(prefix), openTab(prefix)]);

  expect(await early.tabs.claimOnce('sound/1')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await late.tabs.claimOnce('sound/1')).toBe(false);
});

it('keeps users apart', async () => {
  const [jane, john] = await Promise.all([openTab(freshPrefix()), openTab(freshPrefix())]);

  expect(await Promise.all([jane.tabs.claimOnce('sound/1'), john.tabs.claimOnce('sound/1')])).toEqual([
    true,
    true,
  ]);
});

it('has one leader, and another one when that closes or resigns', async () => {
  const prefix = freshPrefix();
  const tabs = await Promise.all([1, 2, 3].map(() => openTab(prefix)));
  const leaders: number[] = [];
  const resign = tabs.map(({ tabs: one }, index) => one.lead(() => leaders.push(index)));
  await vi.waitFor(() => expect(leaders).toHaveLength(1));

  tabs[leaders[0] ?? 0]?.close();
  await vi.waitFor(() => expect(leaders).toHaveLength(2), SOON);
  resign[leaders[1] ?? 0]?.();
  await vi.waitFor(() => expect(leaders).toHaveLength(3), SOON);

  expect([...leaders].sort()).toEqual([0, 1, 2]);
});

it('passes over a tab that no longer wants to lead', async () => {
  const prefix = freshPrefix();
  const [first, second, third] = await Promise.all([openTab(prefix), openTab(prefix), openTab(prefix)]);
  const onFirst = vi.fn();
  const resign = first.tabs.lead(onFirst);
  await vi.waitFor(() => expect(onFirst).toHaveBeenCalled());
  const onSecond = vi.fn();
  const onThird = vi.fn();
  second.tabs.lead(onSecond)();
  third.tabs.lead(onThird);

  resign();
  await vi.waitFor(() => expect(onThird).toHaveBeenCalledOnce(), SOON);
  expect(onSecond).not.toHaveBeenCalled();
});

it('is alone where there are no locks', async () => {
  const alone = createTabs(undefined, 'x');
  const onLead = vi.fn();
  alone.lead(onLead);

  expect(await alone.claimOnce('sound/1')).toBe(true);
  expect(onLead).toHaveBeenCalledOnce();
});
