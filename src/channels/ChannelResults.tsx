'use client';

import { type ReactNode, useCallback } from 'react';
import type { ChannelsFilter } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { ErrorState } from '../ui/ErrorState.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { ChannelListSkeleton } from './ChannelListSkeleton.js';
import { ChannelRows } from './ChannelRows.js';
import type { ChannelSlotActions } from './ChannelSlot.js';
import { NoChannels } from './NoChannels.js';
import { useChannels } from './useChannels.js';

interface ChannelResultsProps extends ChannelSlotActions {
  filter: ChannelsFilter;
  selectedId: number | undefined;
  onClearSearch: () => void;
  onCreate: (() => void) | undefined;
  onBrowse: (() => void) | undefined;
}

/** What the server answers to a filter: the rows, or why there are none. */
export function ChannelResults(props: ChannelResultsProps) {
  const { filter, selectedId, onSelect, onIntent, linkTo } = props;
  const { channels: words } = useStrings();
  const query = useChannels(filter, { keepPrevious: true });
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const mayLoadMore = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;

  const loadMore = useCallback(() => {
    if (mayLoadMore) void fetchNextPage();
  }, [mayLoadMore, fetchNextPage]);

  if (!data) {
    return error ? (
      <ErrorState
        title={words.loadFailed}
        message={error.message}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    ) : (
      <ChannelListSkeleton />
    );
  }
  if (data.length === 0) {
    return <NoChannels {...props} />;
  }
  return (
    <ChannelRows
      channels={data}
      selectedId={selectedId}
      onSelect={onSelect}
      onIntent={onIntent}
      linkTo={linkTo}
      onNearEnd={loadMore}
      end={<MoreChannels {...query} onRetry={() => void fetchNextPage()} />}
    />
  );
}

interface MoreChannelsProps {
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  onRetry: () => void;
}

function MoreChannels({ isFetchingNextPage, isFetchNextPageError, onRetry }: MoreChannelsProps): ReactNode {
  const { channels, common } = useStrings();
  if (!isFetchingNextPage && !isFetchNextPageError) return null;
  return (
    <div {...partProps('channel-rows-more')}>
      {isFetchingNextPage ? (
        <Spinner />
      ) : (
        <Button size="s" onClick={onRetry} title={channels.loadFailed}>
          {common.retry}
        </Button>
      )}
    </div>
  );
}
