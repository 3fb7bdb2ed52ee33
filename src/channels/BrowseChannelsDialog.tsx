'use client';

import { useRef, useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { CompassIcon, SearchIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { TextField } from '../ui/TextField.js';
import { useDebouncedValue } from '../ui/useDebouncedValue.js';
import { BrowseRow } from './BrowseRow.js';
import { useChannels } from './useChannels.js';

/** The server is asked once nobody has typed for this long, in milliseconds. */
const SEARCH_PAUSE_MS = 200;

/** Props of {@link BrowseChannelsDialog}. */
export interface BrowseChannelsDialogProps {
  /** Whether it is there at all. */
  open: boolean;
  /** Escape, the backdrop or a button asked to close it. */
  onClose: () => void;
  /** A channel was joined, or picked to be looked at first. */
  onSelect: (channel: Channel) => void;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    BrowseChannelsDialog: BrowseChannelsDialogProps;
  }
}

/**
 * The channels that the signed-in user could join: with search, in pages, each with what it is about, how many are in
 * it, and a button to join.
 *
 * Updates when a channel that could be joined comes, goes or changes.
 * SDK: `getChannels` (`joinable`), `getChannelMembers`, `joinChannel`.
 *
 * @example
 * function Discover() {
 *   const [open, setOpen] = useState(false);
 *   return (
 *     <>
 *       <button onClick={() => setOpen(true)}>Discover</button>
 *       <BrowseChannelsDialog open={open} onClose={() => setOpen(false)} onSelect={() => setOpen(false)} />
 *     </>
 *   );
 * }
 */
export const BrowseChannelsDialog = part(
  'BrowseChannelsDialog',
  function BrowseChannelsDialog({ open, ...props }: BrowseChannelsDialogProps) {
    return open ? <OpenDialog {...props} /> : null;
  },
);

function OpenDialog({ onClose, onSelect, className }: Omit<BrowseChannelsDialogProps, 'open'>) {
  const { channels } = useStrings();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = useDebouncedValue(search.trim(), SEARCH_PAUSE_MS);
  return (
    <Dialog open onClose={onClose} title={channels.browse} initialFocus={field} className={className}>
      <TextField
        ref={field}
        type="search"
        label={channels.search}
        hideLabel
        placeholder={channels.search}
        icon={<SearchIcon size={16} />}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Results name={name} onSelect={onSelect} />
    </Dialog>
  );
}

/** What the server answers, or why there is nothing. */
function Results({ name, onSelect }: Pick<BrowseChannelsDialogProps, 'onSelect'> & { name: string }) {
  const { channels, common } = useStrings();
  const filter = name === '' ? { joinable: true } : { joinable: true, name };
  const query = useChannels(filter, { keepPrevious: true });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  if (!data) {
    return error ? (
      <ErrorState
        title={channels.loadFailed}
        message={error.message}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    ) : (
      <Spinner />
    );
  }
  if (data.length === 0) return <NothingToJoin name={name} />;
  return (
    <>
      <ul {...partProps('entries')} aria-label={channels.browse}>
        {data.map((channel) => (
          <BrowseRow key={channel.id} channel={channel} onSelect={onSelect} />
        ))}
      </ul>
      {hasNextPage && (
        <Button size="s" variant="ghost" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </>
  );
}

function NothingToJoin({ name }: { name: string }) {
  const { channels } = useStrings();
  return name === '' ? (
    <EmptyState
      icon={<CompassIcon size={24} />}
      title={channels.browseEmptyTitle}
      text={channels.browseEmptyText}
    />
  ) : (
    <EmptyState
      icon={<SearchIcon size={24} />}
      title={channels.noMatchTitle}
      text={channels.noMatchText(name)}
    />
  );
}
