'use client';

import './UserCard.css';
import type { ReactNode } from 'react';
import type { Channel, ChatError, User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { FailureNote } from '../ui/FailureNote.js';
import { Profile, ProfileActions } from '../ui/Profile.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { UserAvatar } from '../users/UserAvatar.js';
import { useBlockUser } from '../users/useBlockUser.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { usePresence } from '../users/usePresence.js';
import { useUnblockUser } from '../users/useUnblockUser.js';
import { useUserBlockList } from '../users/useUserBlockList.js';
import { useAddChannelModerator } from './useAddChannelModerator.js';
import { useCreateChannel } from './useCreateChannel.js';

/** Props of {@link UserCard}. */
export interface UserCardProps {
  /** The person to show. */
  user: User;
  /** A channel that the person is a member of. A user who may appoint moderators there can appoint this person. */
  channel?: Channel | undefined;
  /** Called with the conversation between the two, new or existing. Without it, none can be started. */
  onMessage?: ((channel: Channel) => void) | undefined;
  /** More about the person, shown below their name. */
  children?: ReactNode;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    UserCard: UserCardProps;
  }
}

/**
 * A person's picture, name and presence, with actions: write to them, block them, make them a moderator. For the
 * signed-in user there are no actions.
 *
 * Updates with the person’s presence and the block list.
 * SDK: `createChannel` (DIRECT), `blockUser`, `deleteUserBlockListItem`, `addChannelModerator`.
 *
 * @example
 * <UserCard user={user} onMessage={(conversation) => console.log(conversation.id)} />
 */
export const UserCard = part('UserCard', function UserCard(props: UserCardProps) {
  const { user, channel, onMessage, children, className } = props;
  const isOwn = useOwnUserId() === user.id;
  return (
    <Surface part="user-card" className={className}>
      <Profile
        picture={<UserAvatar user={user} size="xl" />}
        name={user.displayName}
        note={<PresenceWords user={user} />}
      >
        {children}
        {!isOwn && (
          <ProfileActions>
            {onMessage && <MessageAction user={user} onMessage={onMessage} />}
            {channel?.permissions.canModerate && <ModeratorAction user={user} channel={channel} />}
            <BlockAction user={user} />
          </ProfileActions>
        )}
      </Profile>
    </Surface>
  );
});

function PresenceWords({ user }: { user: User }) {
  const { people } = useStrings();
  const { online } = usePresence(user);
  return `@${user.name} · ${online ? people.online : people.offline}`;
}

function MessageAction({ user, onMessage }: Required<Pick<UserCardProps, 'user' | 'onMessage'>>) {
  const { people } = useStrings();
  const create = useCreateChannel();
  const start = () =>
    create.mutate(
      { type: 'DIRECT', members: [{ id: user.id }] },
      { onSuccess: (channel) => onMessage?.(channel) },
    );
  return (
    <>
      <Button size="s" variant="primary" pending={create.isPending} onClick={start}>
        {people.messageAction}
      </Button>
      <Failure words={people.messageFailed} error={create.error} />
    </>
  );
}

function ModeratorAction({ user, channel }: { user: User; channel: Channel }) {
  const { channels } = useStrings();
  const appoint = useAddChannelModerator();
  if (channel.creator?.id === user.id) return null;
  if (appoint.isSuccess) {
    return <span role="status">{channels.moderator}</span>;
  }
  return (
    <>
      <Button size="s" pending={appoint.isPending} onClick={() => appoint.mutate({ channel, user })}>
        {channels.makeModerator}
      </Button>
      <Failure words={channels.makeModeratorFailed} error={appoint.error} />
    </>
  );
}

function BlockAction({ user }: { user: User }) {
  const { people } = useStrings();
  const { data: blocked = [] } = useUserBlockList();
  const block = useBlockUser();
  const unblock = useUnblockUser();
  const item = blocked.find((one) => one.user.id === user.id);
  const toggle = () => (item ? unblock.mutate({ item }) : block.mutate({ user }));
  return (
    <>
      <Button size="s" pending={block.isPending || unblock.isPending} onClick={toggle}>
        {item ? people.unblockAction : people.blockAction}
      </Button>
      <Failure words={people.blockFailed} error={item ? unblock.error : block.error} />
    </>
  );
}

function Failure({ words, error }: { words: string; error: ChatError | null }) {
  return error ? (
    <FailureNote>
      {words}. {error.message}
    </FailureNote>
  ) : null;
}
