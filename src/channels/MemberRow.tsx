'use client';

import { useCallback, useState } from 'react';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { Channel, User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { part } from '../ui/part.js';
import { PersonRow } from '../users/PersonRow.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { usePresence } from '../users/usePresence.js';

const UserPopover = lazyComponent(() => import('./UserPopover.js').then((module) => module.UserPopover));

/** Props of {@link MemberRow}. */
export interface MemberRowProps {
  channel: Channel;
  /** A member of the channel. */
  user: User;
  /** Called with the conversation that was started from the person’s card. Without it, none can be started. */
  onMessage?: ((channel: Channel) => void) | undefined;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    MemberRow: MemberRowProps;
  }
}

/**
 * One member in a {@link MemberList}: picture, name, presence, and whether they created the channel. Opens their
 * {@link UserCard}.
 *
 * Updates when this person's presence changes, and never because of another person.
 *
 * @example
 * const parts: Parts = {
 *   MemberRow: ({ Default, ...props }) => (props.user.isGuest ? null : <Default {...props} />),
 * };
 */
export const MemberRow = part('MemberRow', function MemberRow({ channel, user, onMessage }: MemberRowProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <PersonRow
      user={user}
      note={<MemberNote channel={channel} user={user} />}
      onOpen={setAnchor}
      opens="dialog"
    >
      {anchor && (
        <UserPopover {...{ anchor, user, channel, onMessage }} onClose={() => setAnchor(undefined)} />
      )}
    </PersonRow>
  );
});

function MemberNote({ channel, user }: Pick<MemberRowProps, 'channel' | 'user'>) {
  const { channels, common, people } = useStrings();
  const { online } = usePresence(user);
  const isHere = useIsParticipant(channel, user);
  const presence = online ? people.online : people.offline;
  const notes = [
    user.id === useOwnUserId() && common.you,
    user.id === channel.creator?.id && channels.creator,
    isHere ? channels.here : presence,
  ];
  return notes.filter(Boolean).join(' · ');
}

/** True while the person is known to have the chat open. Those who had opened it before us are not reported. */
function useIsParticipant({ id }: Channel, user: User): boolean {
  const select = useCallback(
    ({ participants }: LiveState) => participants[id]?.some((one) => one.id === user.id) ?? false,
    [id, user.id],
  );
  return useLive(select);
}
