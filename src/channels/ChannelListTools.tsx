'use client';

import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon, PlusIcon, SearchIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { SegmentedControl } from '../ui/SegmentedControl.js';
import { TextField } from '../ui/TextField.js';
import type { Shelf } from './channelShelves.js';

interface ChannelListToolsProps extends SearchProps {
  /** Undefined where the app has chosen. */
  shelf: Shelf | undefined;
  onShelf: (shelf: Shelf) => void;
  onCreate: () => void;
}

interface SearchProps {
  search: string;
  onSearch: (search: string) => void;
}

/** What stands above the rows: search, a new channel, and which channels to show. */
export function ChannelListTools({ shelf, onShelf, onCreate, ...search }: ChannelListToolsProps) {
  const { channels } = useStrings();
  const shelves = [
    { value: 'joined', label: channels.filterJoined },
    { value: 'unread', label: channels.filterUnread },
    { value: 'browse', label: channels.filterBrowse },
  ] as const;
  return (
    <div {...partProps('channel-list-tools')}>
      <div {...partProps('channel-list-search')}>
        <ChannelSearch {...search} />
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

function ChannelSearch({ search, onSearch }: SearchProps) {
  const { channels, common } = useStrings();
  const clear = (
    <IconButton size="s" label={common.clear} onClick={() => onSearch('')}>
      <CloseIcon size={16} />
    </IconButton>
  );
  return (
    <TextField
      type="search"
      label={channels.search}
      hideLabel
      placeholder={channels.search}
      icon={<SearchIcon size={16} />}
      action={search === '' ? undefined : clear}
      value={search}
      onChange={(event) => onSearch(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || search === '') return;
        event.preventDefault();
        onSearch('');
      }}
    />
  );
}
