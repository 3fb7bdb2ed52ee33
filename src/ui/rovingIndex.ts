/** Which way a list runs, as the person sees it. */
export type RovingDirection = 'vertical' | 'ltr' | 'rtl';

const steps: Record<RovingDirection, { back: string; forward: string }> = {
  vertical: { back: 'ArrowUp', forward: 'ArrowDown' },
  ltr: { back: 'ArrowLeft', forward: 'ArrowRight' },
  rtl: { back: 'ArrowRight', forward: 'ArrowLeft' },
};

/** Where a key leads from `index` in a list of `count`; undefined when the key is not for moving. */
export function rovingIndex(
  key: string,
  index: number,
  count: number,
  direction: RovingDirection,
): number | undefined {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === steps[direction].back) return Math.max(index - 1, 0);
  if (key === steps[direction].forward) return Math.min(index + 1, last);
  return undefined;
}
