'use client';

import type { Channel } from '../sdk/index.js';
import { ListEntry } from '../ui/ListEntry.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelDescription } from './channelDescription.js';
import { JoinChannelButton } from './JoinChannelButton.js';
import { useMemberCountWords } from './useMemberCount.js';

interface BrowseRowProps {
  channel: Channel;
  /** Called when it was joined, or when the person wants to look at it first. */
  onSelect: (channel: Channel) => void;
}

/** One channel that could be joined. */
export function BrowseRow({ channel, onSelect }: BrowseRowProps) {
  const note = [useMemberCountWords(channel), channelDescription(channel)].filter(Boolean).join(' · ');
  return (
    <ListEntry
      part="browse-row"
      picture={<ChannelAvatar channel={channel} />}
      title={channel.displayName}
      note={note}
      onOpen={() => onSelect(channel)}
    >
      {channel.permissions.canJoin && <JoinChannelButton channel={channel} onJoined={onSelect} />}
    </ListEntry>
  );
}
