'use client';

import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { PagedList } from '../ui/PagedList.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { SearchField } from '../ui/SearchField.js';
import { Surface } from '../ui/Surface.js';
import { useSearch } from '../ui/useSearch.js';
import { MemberRow, type MemberRowProps } from './MemberRow.js';
import { useChannelMembers } from './useChannelMembers.js';

/** A list this short can be seen at a glance, and needs no search. */
const FEW_MEMBERS = 6;

/** Props of {@link MemberList}. */
export interface MemberListProps extends Pick<MemberRowProps, 'onMessage'> {
  /** The channel whose members are listed. */
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
 * The members of a channel, with their presence, who created it and who has it open; in pages, and with search when
 * there are many.
 *
 * Updates when the membership changes; presence updates its own row only.
 * SDK: `getChannelMembers`, `onUserPresenceChanged`, `onParticipantEnteredChat`.
 *
 * @example
 * <MemberList channel={channel} onMessage={(conversation) => console.log(conversation.id)} />
 */
export const MemberList = part('MemberList', function MemberList(props: MemberListProps) {
  const { channel, onMessage, className } = props;
  const { channels } = useStrings();
  const search = useSearch();
  const isLong = useIsLong(channel);
  return (
    <Surface part="member-list" className={className}>
      {isLong && (
        <SearchField label={channels.searchMembers} value={search.typed} onChange={search.setTyped} />
      )}
      <Members channel={channel} displayName={search.term} onMessage={onMessage} />
    </Surface>
  );
});

function useIsLong(channel: Channel): boolean {
  const { data: members = [], hasNextPage } = useChannelMembers(channel);
  return hasNextPage || members.length > FEW_MEMBERS;
}

interface MembersProps extends Pick<MemberListProps, 'channel' | 'onMessage'> {
  /** Part of a display name; empty for everybody. */
  displayName: string;
}

function Members({ channel, displayName, onMessage }: MembersProps) {
  const { channels } = useStrings();
  const filter = displayName === '' ? undefined : { displayName };
  const query = useChannelMembers(channel, filter, { keepPrevious: true });
  return (
    <PagedList
      query={query}
      label={channels.members}
      failed={channels.membersFailed}
      empty={<p {...partProps('people-none', {}, 'ck-note')}>{channels.noMembers}</p>}
    >
      {(user) => <MemberRow key={user.id} channel={channel} user={user} onMessage={onMessage} />}
    </PagedList>
  );
}
