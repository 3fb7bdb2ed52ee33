'use client';

import './ChannelList.css';
import { useState } from 'react';
import type { Channel, ChannelsFilter } from '../sdk/index.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { useSearch } from '../ui/useSearch.js';
import { ChannelListTools } from './ChannelListTools.js';
import { ChannelResults } from './ChannelResults.js';
import { channelsFilter, isShelfFixed, type Shelf } from './channelShelves.js';

const BrowseChannelsDialog = lazyComponent(() =>
  import('./BrowseChannelsDialog.js').then((module) => module.BrowseChannelsDialog),
);
const CreateChannelDialog = lazyComponent(() =>
  import('./CreateChannelDialog.js').then((module) => module.CreateChannelDialog),
);

/** Props of {@link ChannelList}. */
export interface ChannelListProps {
  /**
   * Which channels to list. With `joined`, `joinable` or `unread` the list shows only those; without them, people can
   * switch between joined, unread and joinable channels.
   */
  filter?: ChannelsFilter;
  /** The id of the open channel. */
  selectedId?: number;
  /** Called when the person picks, creates or joins a channel. */
  onSelect?: (channel: Channel) => void;
  /**
   * Called when the pointer or the focus reaches a channel, which may be about to be opened. See
   * {@link usePrefetchChannel}.
   */
  onIntent?: ((channel: Channel) => void) | undefined;
  /** Returns the URL of a channel in your app, for “Copy link” in its menu. Without it, that is not offered. */
  linkTo?: ((channel: Channel) => string) | undefined;
  /**
   * Whether channels can be created from here.
   * @default true
   */
  canCreate?: boolean;
  /**
   * Whether people can look for channels to join from here.
   * @default true
   */
  canBrowse?: boolean;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelList: ChannelListProps;
  }
}

/**
 * The channels of the signed-in user: with search, filters, unread counts, newest messages and presence; live and in
 * pages. Fills its container and scrolls inside. Ten thousand channels cost as much as twenty.
 *
 * Updates when a channel is added, removed or moved; counts and presence update only their own row.
 * SDK: `getChannels`, `getUnreadMessagesCount`, the `onChannel…` observers (guide: "Channels").
 *
 * @example
 * function Sidebar() {
 *   const [channel, setChannel] = useState<Channel>();
 *   return <ChannelList selectedId={channel?.id} onSelect={setChannel} />;
 * }
 */
export const ChannelList = part('ChannelList', function ChannelList(props: ChannelListProps) {
  const { filter, selectedId, onSelect, onIntent, linkTo, canCreate = true, canBrowse = true } = props;
  const [shelf, setShelf] = useState<Shelf>('joined');
  const search = useSearch();
  const [dialog, setDialog] = useState<'create' | 'browse'>();

  const onCreate = canCreate ? () => setDialog('create') : undefined;
  const onBrowse = canBrowse ? () => setDialog('browse') : undefined;
  const closeDialog = () => setDialog(undefined);
  const openNew = (channel: Channel) => {
    closeDialog();
    setShelf('joined');
    search.setTyped('');
    onSelect?.(channel);
  };

  return (
    <Surface part="channel-list" className={props.className}>
      <ChannelListTools
        search={search.typed}
        onSearch={search.setTyped}
        shelf={isShelfFixed(filter) ? undefined : shelf}
        onShelf={setShelf}
        canBrowse={canBrowse}
        onCreate={onCreate}
      />
      <ChannelResults
        key={shelf}
        filter={channelsFilter(shelf, filter, search.term)}
        selectedId={selectedId}
        onSelect={onSelect}
        onIntent={onIntent}
        linkTo={linkTo}
        onClearSearch={() => search.setTyped('')}
        onCreate={onCreate}
        onBrowse={onBrowse}
      />
      {dialog === 'create' && <CreateChannelDialog open onClose={closeDialog} onCreated={openNew} />}
      {dialog === 'browse' && <BrowseChannelsDialog open onClose={closeDialog} onSelect={openNew} />}
    </Surface>
  );
});
