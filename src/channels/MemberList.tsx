'use client';

import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { ErrorState } from '../ui/ErrorState.js';
import { SearchIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { Surface } from '../ui/Surface.js';
import { TextField } from '../ui/TextField.js';
import { useDebouncedValue } from '../ui/useDebouncedValue.js';
import { MemberRow, type MemberRowProps } from './MemberRow.js';
import { useChannelMembers } from './useChannelMembers.js';

/** The server is asked once nobody has typed for this long, in milliseconds. */
const SEARCH_PAUSE_MS = 200;
/** A list that is seen at a glance needs no search. */
const FEW_MEMBERS = 6;

/** Props of {@link MemberList}. */
export interface MemberListProps extends Pick<MemberRowProps, 'onMessage'> {
  /** Whose members they are. */
  channel: Channel;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    MemberList: MemberListProps;
  }
}

/**
 * The members of a channel, with presence, who made it and who has it open now; in pages, and with search where
 * they are many.
 *
 * Updates when the membership changes; presence updates its own row only.
 * SDK: `getChannelMembers`, `onUserPresenceChanged`, `onParticipantEnteredChat`.
 *
 * @example
 * <MemberList channel={channel} onMessage={(conversation) => console.log(conversation.id)} />
 */
export const MemberList = part('MemberList', function MemberList(props: MemberListProps) {
  const { channel, onMessage, className } = props;
  const [search, setSearch] = useState('');
  const displayName = useDebouncedValue(search.trim(), SEARCH_PAUSE_MS);
  const isLong = useIsLong(channel);
  return (
    <Surface part="member-list" className={className}>
      {isLong && <MemberSearch value={search} onChange={setSearch} />}
      <Members channel={channel} displayName={displayName} onMessage={onMessage} />
    </Surface>
  );
});

function useIsLong(channel: Channel): boolean {
  const { data: members = [], hasNextPage } = useChannelMembers(channel);
  return hasNextPage || members.length > FEW_MEMBERS;
}

function MemberSearch({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const { channels } = useStrings();
  return (
    <TextField
      type="search"
      label={channels.searchMembers}
      hideLabel
      placeholder={channels.searchMembers}
      icon={<SearchIcon size={16} />}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface MembersProps extends Pick<MemberListProps, 'channel' | 'onMessage'> {
  /** What is searched for; empty for everybody. */
  displayName: string;
}

function Members({ channel, displayName, onMessage }: MembersProps) {
  const { channels, common } = useStrings();
  const filter = displayName === '' ? undefined : { displayName };
  const query = useChannelMembers(channel, filter, { keepPrevious: true });
  const { data: members, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  if (!members) {
    return error ? (
      <ErrorState
        title={channels.membersFailed}
        message={error.message}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    ) : (
      <Spinner />
    );
  }
  return (
    <>
      <ul {...partProps('entries')} aria-label={channels.members}>
        {members.map((user) => (
          <MemberRow key={user.id} channel={channel} user={user} onMessage={onMessage} />
        ))}
      </ul>
      {members.length === 0 && <p {...partProps('people-none')}>{channels.noMembers}</p>}
      {hasNextPage && (
        <Button size="s" variant="ghost" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
    </>
  );
}
