'use client';

import type { ReactNode } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from './Button.js';
import { ErrorState } from './ErrorState.js';
import { FailureNote } from './FailureNote.js';
import { partProps } from './partProps.js';
import { Spinner } from './Spinner.js';

/** What a list needs of an infinite query. */
export interface PagedQuery<Item> {
  data: readonly Item[] | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

/** Props of {@link PagedList}. */
export interface PagedListProps<Item> {
  query: PagedQuery<Item>;
  /** What it lists, for screen readers. */
  label: string;
  /** The title of the error when the query fails. */
  failed: string;
  /** Shown when there are no items. */
  empty: ReactNode;
  /** Shows one item, as a keyed `li`. */
  children: (item: Item) => ReactNode;
}

/** The answer to an infinite query: waiting, failed with a retry, nothing, or the entries and a way to more of them. */
export function PagedList<Item>({ query, label, failed, empty, children }: PagedListProps<Item>) {
  const { data, error } = query;
  if (data) {
    return (
      <>
        {data.length > 0 && (
          <ul aria-label={label} {...partProps('entries')}>
            {data.map(children)}
          </ul>
        )}
        {data.length === 0 && !query.hasNextPage && empty}
        {query.isFetchNextPageError && <FailureNote>{failed}</FailureNote>}
        {query.hasNextPage && <MoreEntries query={query} />}
      </>
    );
  }
  if (!error) return <Spinner />;
  return (
    <ErrorState
      title={failed}
      message={error.message}
      onRetry={() => void query.refetch()}
      retrying={query.isFetching}
    />
  );
}

function MoreEntries({ query }: { query: PagedQuery<unknown> }) {
  const { common } = useStrings();
  return (
    <Button
      size="s"
      variant="ghost"
      pending={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {common.loadMore}
    </Button>
  );
}
