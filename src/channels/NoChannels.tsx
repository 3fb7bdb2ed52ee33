'use client';

import type { ChannelsFilter } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { CheckCheckIcon, CompassIcon, ConversationIcon, SearchIcon } from '../ui/icons.js';

interface NoChannelsProps {
  filter: ChannelsFilter;
  onClearSearch: () => void;
  onCreate: () => void;
}

/** Why there are no rows, and what can be done about it. */
export function NoChannels({ filter, onClearSearch, onCreate }: NoChannelsProps) {
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
  const isBrowsing = filter.joinable || filter.joined === false;
  return (
    <EmptyState
      icon={isBrowsing ? <CompassIcon size={24} /> : <ConversationIcon size={24} />}
      title={isBrowsing ? channels.browseEmptyTitle : channels.emptyTitle}
      text={isBrowsing ? channels.browseEmptyText : channels.emptyText}
      action={<Button onClick={onCreate}>{channels.create}</Button>}
    />
  );
}
