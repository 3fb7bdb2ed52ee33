'use client';

import type { ChannelsFilter } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { CheckCheckIcon, CompassIcon, ConversationIcon, SearchIcon } from '../ui/icons.js';

interface NoChannelsProps {
  filter: ChannelsFilter;
  onClearSearch: () => void;
  /** Without it, no channel can be created. */
  onCreate: (() => void) | undefined;
  /** Without it, channels to join are not offered. */
  onBrowse: (() => void) | undefined;
}

/** Why there are no rows, and what can be done about it. */
export function NoChannels({ filter, onClearSearch, onCreate, onBrowse }: NoChannelsProps) {
  const { channels, common } = useStrings();
  if (filter.name !== undefined) {
    return (
      <EmptyState
        icon={<SearchIcon size={24} />}
        title={channels.noMatchTitle}
        text={channels.noMatchText(filter.name)}
        action={<Button onClick={onClearSearch}>{common.clear}</Button>}
      />
    );
  }
  if (filter.unread) {
    return (
      <EmptyState
        icon={<CheckCheckIcon size={24} />}
        title={channels.noUnreadTitle}
        text={channels.noUnreadText}
      />
    );
  }
  const create = onCreate && <Button onClick={onCreate}>{channels.create}</Button>;
  if (filter.joinable || filter.joined === false) {
    return (
      <EmptyState
        icon={<CompassIcon size={24} />}
        title={channels.browseEmptyTitle}
        text={channels.browseEmptyText}
        action={create}
      />
    );
  }
  return (
    <EmptyState
      icon={<ConversationIcon size={24} />}
      title={channels.emptyTitle}
      text={channels.emptyText}
      action={
        (onCreate || onBrowse) && (
          <>
            {create}
            {onBrowse && <Button onClick={onBrowse}>{channels.browse}</Button>}
          </>
        )
      }
    />
  );
}
