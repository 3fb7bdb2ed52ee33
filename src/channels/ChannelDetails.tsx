'use client';

import './ChannelDetails.css';
import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { IconButton } from '../ui/IconButton.js';
import { UserPlusIcon } from '../ui/icons.js';
import { Pane } from '../ui/Pane.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { ChannelProfile } from './ChannelProfile.js';
import { ChannelQuestion, type ChannelQuestionKind } from './ChannelQuestion.js';
import { InvitePeopleDialog } from './InvitePeopleDialog.js';
import { MemberList } from './MemberList.js';

/** Props of {@link ChannelDetails}. */
export interface ChannelDetailsProps {
  /** The channel to describe. */
  channel: Channel;
  /** Called when the person asks to close the details. Without it there is no close button. */
  onClose?: (() => void) | undefined;
  /** Called with the conversation that was started from a member’s card. Without it, none can be started. */
  onMessage?: ((channel: Channel) => void) | undefined;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelDetails: ChannelDetailsProps;
  }
}

/**
 * Everything about a channel: name and description, muting, its members, inviting, appointing moderators, leaving and
 * deleting. Offers only what the signed-in user may do, and says why when something fails. Fills its container and
 * scrolls inside; takes the focus when it opens and gives it back.
 *
 * Updates with the channel and its members.
 * SDK: `getChannelMembers`, `updateChannel`, `muteChannel`, `unmuteChannel`, `inviteUser`, `addChannelModerator`,
 * `leaveChannel`, `deleteChannel`.
 *
 * @example
 * function Aside({ channel, onOpen }: { channel: Channel; onOpen: (channel: Channel) => void }) {
 *   return <ChannelDetails channel={channel} onMessage={onOpen} />;
 * }
 */
export const ChannelDetails = part('ChannelDetails', function ChannelDetails(props: ChannelDetailsProps) {
  const { channel, onClose, onMessage, className } = props;
  const { channels } = useStrings();
  return (
    <Pane part="channel-details" title={channels.details} onClose={onClose} className={className}>
      <div {...partProps('channel-details-body', {}, 'ck-pane-body')}>
        <ChannelProfile key={channel.id} channel={channel} />
        <MembersSection channel={channel} onMessage={onMessage} />
        <WaysOut channel={channel} />
      </div>
    </Pane>
  );
});

function MembersSection({ channel, onMessage }: Pick<ChannelDetailsProps, 'channel' | 'onMessage'>) {
  const { channels } = useStrings();
  const [isInviting, setInviting] = useState(false);
  return (
    <div {...partProps('channel-details-members')}>
      <div {...partProps('channel-details-header', {}, 'ck-entries-header')}>
        <h3 {...partProps('channel-details-title', {}, 'ck-pane-title')}>{channels.members}</h3>
        {channel.permissions.canInvite && (
          <IconButton label={channels.invite} onClick={() => setInviting(true)}>
            <UserPlusIcon />
          </IconButton>
        )}
      </div>
      <MemberList channel={channel} onMessage={onMessage} />
      {isInviting && <InvitePeopleDialog channel={channel} onClose={() => setInviting(false)} />}
    </div>
  );
}

/** The server does not say who may delete a channel. Those who may appoint moderators may. */
function WaysOut({ channel }: { channel: Channel }) {
  const { channels } = useStrings();
  const { canLeave, canModerate } = channel.permissions;
  const [question, setQuestion] = useState<ChannelQuestionKind>();
  return (
    <div {...partProps('channel-details-ways-out', {}, 'ck-stack')}>
      {canLeave && <Button onClick={() => setQuestion('leave')}>{channels.leave}</Button>}
      {canModerate && (
        <Button className="ck-channel-delete" variant="ghost" onClick={() => setQuestion('delete')}>
          {channels.deleteChannel}
        </Button>
      )}
      {question && (
        <ChannelQuestion kind={question} channel={channel} onClose={() => setQuestion(undefined)} />
      )}
    </div>
  );
}
