import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StringsProvider } from '../strings/StringsContext.js';
import { Timestamp } from './Timestamp.js';

const evening = new Date(2026, 10, 22, 23, 58);
const MINUTE = 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers({ now: evening });
});
afterEach(() => {
  vi.useRealTimers();
});

it('can be read by people and by machines', () => {
  render(<Timestamp moment={evening} />);
  const time = screen.getByText(/11:58/);
  expect(time).toHaveAttribute('datetime', evening.toISOString());
  fireEvent.pointerEnter(time);
  expect(time.title).toMatch(/Sunday, November 22, 2026/);
});

it("speaks the provider's language", () => {
  render(
    <StringsProvider locale="de">
      <Timestamp moment={evening} />
    </StringsProvider>,
  );
  expect(screen.getByText('23:58')).toBeVisible();
});

it('turns Today into Yesterday at midnight, and the day after once more', () => {
  render(<Timestamp moment={evening} format="day" />);
  expect(screen.getByText('Today')).toBeVisible();
  act(() => {
    vi.advanceTimersByTime(3 * MINUTE);
  });
  expect(screen.getByText('Yesterday')).toBeVisible();
  act(() => {
    vi.advanceTimersByTime(24 * 60 * MINUTE);
  });
  expect(screen.getByText('Sunday')).toBeVisible();
});

it('leaves no timer behind', () => {
  const { unmount } = render(<Timestamp moment={evening} format="list" />);
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
