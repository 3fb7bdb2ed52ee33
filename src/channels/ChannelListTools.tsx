'use client';

import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { PlusIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { SearchField } from '../ui/SearchField.js';
import { type Segment, SegmentedControl } from '../ui/SegmentedControl.js';
import type { Shelf } from './channelShelves.js';

interface ChannelListToolsProps {
  search: string;
  onSearch: (search: string) => void;
  /** Undefined if the app has set a fixed filter. */
  shelf: Shelf | undefined;
  onShelf: (shelf: Shelf) => void;
  canBrowse: boolean;
  /** Without it, no channel can be created. */
  onCreate: (() => void) | undefined;
}

/** The controls above the rows: search, a button for a new channel, and the choice of which channels to show. */
export function ChannelListTools(props: ChannelListToolsProps) {
  const { search, onSearch, shelf, onShelf, canBrowse, onCreate } = props;
  const { channels } = useStrings();
  const shelves: Segment<Shelf>[] = [
    { value: 'joined', label: channels.filterJoined },
    { value: 'unread', label: channels.filterUnread },
  ];
  if (canBrowse) shelves.push({ value: 'browse', label: channels.filterBrowse });
  return (
    <div {...partProps('channel-list-tools')}>
      <div {...partProps('channel-list-search')}>
        <SearchField label={channels.search} value={search} onChange={onSearch} />
        {onCreate && (
          <IconButton label={channels.create} onClick={onCreate}>
            <PlusIcon />
          </IconButton>
        )}
      </div>
      {shelf && (
        <SegmentedControl label={channels.filter} options={shelves} value={shelf} onChange={onShelf} />
      )}
    </div>
  );
}
