import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { EmptyState } from './EmptyState.js';
import { ErrorState } from './ErrorState.js';
import { PresenceDot } from './PresenceDot.js';
import { Skeleton } from './Skeleton.js';
import { Spinner } from './Spinner.js';

it('offers a way on when there is nothing', () => {
  render(
    <EmptyState title="No channels yet" text="Start one." action={<button type="button">New</button>} />,
  );
  expect(screen.getByText('No channels yet')).toBeVisible();
  expect(screen.getByText('Start one.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'New' })).toBeVisible();
});

it('announces a failure and tries again when asked', async () => {
  const onRetry = vi.fn();
  render(<ErrorState title="Channels could not be loaded" onRetry={onRetry} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Channels could not be loaded');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

it('has no retry where there is nothing to retry', () => {
  render(<ErrorState message="You were removed from this channel." />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says that it is waiting, unless the words around it do', () => {
  const { rerender } = render(<Spinner />);
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  rerender(<Spinner label={null} />);
  expect(screen.queryByText('Loading…')).toBeNull();
});

it('reserves the place of what is coming', () => {
  const { container } = render(<Skeleton width="60%" height="12px" />);
  const place = container.firstElementChild as HTMLElement;
  expect(place).toHaveAttribute('aria-hidden', 'true');
  expect(place).toHaveStyle({ inlineSize: '60%', blockSize: '12px' });
});

it('has a name where presence stands alone', () => {
  render(<PresenceDot online label="Online" />);
  expect(screen.getByRole('img', { name: 'Online' })).toHaveAttribute('data-online', '');
});
