import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PagedList, type PagedQuery } from './PagedList.js';

const answered = (query: Partial<PagedQuery<string>>): PagedQuery<string> => ({
  data: undefined,
  error: null,
  isFetching: false,
  refetch: vi.fn(),
  hasNextPage: false,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  fetchNextPage: vi.fn(),
  ...query,
});

const show = (query: PagedQuery<string>) =>
  render(
    <PagedList query={query} label="Fruit" failed="Fruit could not be loaded" empty={<p>No fruit</p>}>
      {(item) => <li key={item}>{item}</li>}
    </PagedList>,
  );

it('lists what is there under its name', () => {
  show(answered({ data: ['Apple', 'Pear'] }));
  expect(screen.getByRole('list', { name: 'Fruit' })).toHaveTextContent('ApplePear');
  expect(screen.queryByRole('button')).toBeNull();
});

it('says why when there is nothing, but not before all was asked for', () => {
  const { unmount } = show(answered({ data: [], hasNextPage: true }));
  expect(screen.queryByText('No fruit')).toBeNull();
  unmount();
  show(answered({ data: [] }));
  expect(screen.getByText('No fruit')).toBeVisible();
});

it('offers to try again what failed', async () => {
  const query = answered({ error: new Error('The connection is gone.') });
  show(query);
  expect(screen.getByRole('alert')).toHaveTextContent('Fruit could not be loadedThe connection is gone.');
  await userEvent.click(screen.getByRole('button'));
  expect(query.refetch).toHaveBeenCalledOnce();
});

it('keeps what is shown when more of it fails, and says so', async () => {
  const query = answered({ data: ['Apple'], hasNextPage: true, isFetchNextPageError: true });
  show(query);
  expect(screen.getByText('Apple')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Fruit could not be loaded');
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(query.fetchNextPage).toHaveBeenCalledOnce();
});
