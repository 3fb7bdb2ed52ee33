'use client';

import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { PlusIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { SearchField } from '../ui/SearchField.js';
import { SegmentedControl } from '../ui/SegmentedControl.js';
import type { Shelf } from './channelShelves.js';

interface ChannelListToolsProps {
  search: string;
  onSearch: (search: string) => void;
  /** Undefined where the app has chosen. */
  shelf: Shelf | undefined;
  onShelf: (shelf: Shelf) => void;
  onCreate: () => void;
}

/** What stands above the rows: search, a new channel, and which channels to show. */
export function ChannelListTools(props: ChannelListToolsProps) {
  const { search, onSearch, shelf, onShelf, onCreate } = props;
  const { channels } = useStrings();
  const shelves = [
    { value: 'joined', label: channels.filterJoined },
    { value: 'unread', label: channels.filterUnread },
    { value: 'browse', label: channels.filterBrowse },
  ] as const;
  return (
    <div {...partProps('channel-list-tools')}>
      <div {...partProps('channel-list-search')}>
        <SearchField label={channels.search} value={search} onChange={onSearch} />
        <IconButton label={channels.create} onClick={onCreate}>
          <PlusIcon />
        </IconButton>
      </div>
      {shelf && (
        <SegmentedControl<Shelf> label={channels.filter} options={shelves} value={shelf} onChange={onShelf} />
      )}
    </div>
  );
}
