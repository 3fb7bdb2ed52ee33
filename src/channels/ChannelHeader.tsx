'use client';

import '../ui/Pane.css';
import './ChannelHeader.css';
import type { ReactNode } from 'react';
import type { Channel, User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { ArrowLeftIcon, MoreIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { useMenu } from '../ui/useMenu.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { usePresence } from '../users/usePresence.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelPartner } from './channelPeople.js';
import { JoinChannelButton } from './JoinChannelButton.js';
import { LazyChannelMenu } from './LazyChannelMenu.js';
import { useChannelName } from './useChannelName.js';
import { useMemberCountWords } from './useMemberCount.js';

const NO_BREAK_SPACE = '\u00a0';

/** Props of {@link ChannelHeader}. */
export interface ChannelHeaderProps {
  /** The channel to show. */
  channel: Channel;
  /** Called when the person wants to go back to the list of channels. Without it there is no back button. */
  onBack?: () => void;
  /**
   * Called when the person asks for the channel's details, by pressing its name or in the menu. Without it, they are
   * not offered.
   */
  onOpenDetails?: (() => void) | undefined;
  /** Returns the URL that “Copy link” in the menu copies. Without it, that is not offered. */
  linkTo?: ((channel: Channel) => string) | undefined;
  /** More controls, shown before the button to join and the menu. */
  actions?: ReactNode;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelHeader: ChannelHeaderProps;
  }
}

/**
 * The header of a conversation: picture and name of the channel, the presence of the other person or the number of
 * members, a button to join, and a menu of what else the signed-in user may do.
 *
 * Updates with the channel, its members and the other person's presence.
 * SDK: `getChannelMembers`, `onUserPresenceChanged`, `joinChannel`, `readChannel`, `muteChannel`,
 * `unmuteChannel`, `hideChannel`, `clearChannelHistory`, `leaveChannel`.
 *
 * @example
 * <ChannelHeader channel={channel} onBack={() => setChannel(undefined)} />
 */
export const ChannelHeader = part('ChannelHeader', function ChannelHeader(props: ChannelHeaderProps) {
  const { channel, onBack, onOpenDetails, linkTo, actions, className } = props;
  const { panel } = useStrings();
  return (
    <Surface
      part="channel-header"
      as="header"
      className={className ? `ck-pane-header ${className}` : 'ck-pane-header'}
    >
      {onBack && (
        <IconButton label={panel.backToChannels} className="ck-channel-header-back" onClick={onBack}>
          <ArrowLeftIcon />
        </IconButton>
      )}
      <ChannelAvatar channel={channel} />
      <div {...partProps('channel-header-words', {}, 'ck-pane-words')}>
        <ChannelTitle channel={channel} onOpenDetails={onOpenDetails} />
        <ChannelSubtitle channel={channel} />
      </div>
      {actions}
      {channel.permissions.canJoin && <JoinChannelButton channel={channel} variant="primary" />}
      <HeaderMenu {...{ channel, linkTo, onOpenDetails }} />
    </Surface>
  );
});

function ChannelTitle({ channel, onOpenDetails }: Pick<ChannelHeaderProps, 'channel' | 'onOpenDetails'>) {
  const { channels } = useStrings();
  const name = useChannelName(channel);
  return (
    <h2 {...partProps('channel-header-name', {}, 'ck-pane-title')}>
      {onOpenDetails ? (
        <button
          type="button"
          {...partProps('channel-header-open')}
          title={channels.openDetails(name)}
          onClick={onOpenDetails}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </h2>
  );
}

function HeaderMenu(props: Pick<ChannelHeaderProps, 'channel' | 'linkTo' | 'onOpenDetails'>) {
  const { channel, linkTo, onOpenDetails } = props;
  const { channels } = useStrings();
  const name = useChannelName(channel);
  const menu = useMenu();
  const isMember = !channel.permissions.canJoin;
  if (!isMember && !linkTo && !onOpenDetails) return null;
  return (
    <>
      <IconButton label={channels.actions(name)} {...menu.triggerProps}>
        <MoreIcon />
      </IconButton>
      <LazyChannelMenu {...props} menu={menu} placement="bottom-end" />
    </>
  );
}

function ChannelSubtitle({ channel }: { channel: Channel }) {
  const partner = channelPartner(channel, useOwnUserId());
  return (
    <p {...partProps('channel-header-subtitle', {}, 'ck-pane-subtitle ck-note')}>
      <bdi>{partner ? <PresenceWords user={partner} /> : <MemberCount channel={channel} />}</bdi>
    </p>
  );
}

function PresenceWords({ user }: { user: User }) {
  const { people } = useStrings();
  return usePresence(user).online ? people.online : people.offline;
}

/** A space keeps the line's height, so that nothing moves when the number arrives. */
function MemberCount({ channel }: { channel: Channel }) {
  return useMemberCountWords(channel) ?? NO_BREAK_SPACE;
}
