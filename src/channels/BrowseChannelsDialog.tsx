'use client';

import { useRef } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Dialog } from '../ui/Dialog.js';
import { EmptyState } from '../ui/EmptyState.js';
import { CompassIcon, SearchIcon } from '../ui/icons.js';
import { PagedList } from '../ui/PagedList.js';
import { part } from '../ui/part.js';
import { SearchField } from '../ui/SearchField.js';
import { useSearch } from '../ui/useSearch.js';
import { BrowseRow } from './BrowseRow.js';
import { useChannels } from './useChannels.js';

/** Props of {@link BrowseChannelsDialog}. */
export interface BrowseChannelsDialogProps {
  /** Whether the dialog is open. */
  open: boolean;
  /** Called when Escape, the backdrop or a button asks to close the dialog. */
  onClose: () => void;
  /** Called with a channel that was joined, or that the person wants to look at first. */
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
 * The channels that the signed-in user could join, with search and in pages: each with its description, its number of
 * members, and a button to join.
 *
 * Updates when such a channel is created, deleted or changed.
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
  const search = useSearch();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog open onClose={onClose} title={channels.browse} initialFocus={field} className={className}>
      <SearchField ref={field} label={channels.search} value={search.typed} onChange={search.setTyped} />
      <Results name={search.term} onSelect={onSelect} />
    </Dialog>
  );
}

/** What the server answers, or why there is nothing. */
function Results({ name, onSelect }: Pick<BrowseChannelsDialogProps, 'onSelect'> & { name: string }) {
  const { channels } = useStrings();
  const filter = name === '' ? { joinable: true } : { joinable: true, name };
  const query = useChannels(filter, { keepPrevious: true });
  return (
    <PagedList
      query={query}
      label={channels.browse}
      failed={channels.loadFailed}
      empty={<NothingToJoin name={name} />}
    >
      {(channel) => <BrowseRow key={channel.id} channel={channel} onSelect={onSelect} />}
    </PagedList>
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
