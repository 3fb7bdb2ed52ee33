'use client';

import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { FailureNote } from '../ui/FailureNote.js';
import { BellIcon, BellOffIcon, EditIcon } from '../ui/icons.js';
import { Profile, ProfileActions } from '../ui/Profile.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelDescription } from './channelDescription.js';
import { EditChannelDialog } from './EditChannelDialog.js';
import { useChannelActions } from './useChannelActions.js';
import { useChannelName } from './useChannelName.js';

/** The name and description of a channel, with controls to change them and to mute the channel. */
export function ChannelProfile({ channel }: { channel: Channel }) {
  const { channels } = useStrings();
  const [isEditing, setEditing] = useState(false);
  return (
    <Profile
      picture={<ChannelAvatar channel={channel} size="xl" />}
      name={useChannelName(channel)}
      note={channelDescription(channel)}
    >
      <ProfileActions>
        {!channel.permissions.canJoin && <MuteButton channel={channel} />}
        {channel.permissions.canModerate && (
          <Button size="s" onClick={() => setEditing(true)}>
            <EditIcon size={16} />
            {channels.edit}
          </Button>
        )}
      </ProfileActions>
      {isEditing && <EditChannelDialog channel={channel} onClose={() => setEditing(false)} />}
    </Profile>
  );
}

function MuteButton({ channel }: { channel: Channel }) {
  const { channels } = useStrings();
  const { isMuted, toggleMute, failure } = useChannelActions(channel);
  return (
    <>
      <Button size="s" onClick={toggleMute}>
        {isMuted ? <BellIcon size={16} /> : <BellOffIcon size={16} />}
        {isMuted ? channels.unmute : channels.mute}
      </Button>
      {failure && <FailureNote>{failure}</FailureNote>}
    </>
  );
}
