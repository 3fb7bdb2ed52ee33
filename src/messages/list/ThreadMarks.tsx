'use client';

import './ThreadMarks.css';
import { ChannelAvatar } from '../../channels/ChannelAvatar.js';
import { useChannelName } from '../../channels/useChannelName.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { partProps } from '../../ui/partProps.js';
import { Spinner } from '../../ui/Spinner.js';
import { Timestamp } from '../../ui/Timestamp.js';
import type { MessageGap } from '../messageGaps.js';
import { useLoadGap } from '../useLoadGap.js';
import type { MessagesQuery } from './useOlderMessages.js';

/** The line above the first message of a day. */
export function DaySeparator({ moment }: { moment: string }) {
  return (
    <div {...partProps('day-separator')}>
      <Timestamp moment={moment} format="day" />
    </div>
  );
}

/** The line above what had not been read when the list was opened. */
export function UnreadLine() {
  const { messages } = useStrings();
  return <div {...partProps('unread-line', {}, 'ck-day-separator')}>{messages.unreadLine}</div>;
}

/** Where messages are missing: loads them, newest first, until none are. */
export function GapMark({ gap }: { gap: MessageGap }) {
  const { messages } = useStrings();
  const { mutate, isPending, isError } = useLoadGap();
  return (
    <div {...partProps('gap-mark', {}, 'ck-day-separator')}>
      <Button size="s" variant="ghost" pending={isPending} onClick={() => mutate(gap)}>
        {isError ? messages.loadFailed : messages.loadGap}
      </Button>
    </div>
  );
}

/** Where a channel begins. */
export function ChannelBeginning({ channel }: { channel: Channel }) {
  const { messages } = useStrings();
  const name = useChannelName(channel);
  return (
    <div {...partProps('channel-beginning')}>
      <ChannelAvatar channel={channel} size="l" />
      <p {...partProps('channel-beginning-words')}>{messages.beginning(name)}</p>
    </div>
  );
}

/** At the very top: that older messages are on their way, or that they could not be loaded. */
export function OlderMessagesNote({ query }: { query: MessagesQuery }) {
  const { messages, common } = useStrings();
  const { isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const isFailed = isFetchNextPageError && !isFetchingNextPage;
  return (
    <div aria-live="polite" {...partProps('older-messages')}>
      {isFetchingNextPage && <Spinner label={messages.loadingOlder} />}
      {isFailed && messages.olderFailed}
      {isFailed && (
        <Button size="s" variant="ghost" onClick={() => void fetchNextPage()}>
          {common.retry}
        </Button>
      )}
    </div>
  );
}
