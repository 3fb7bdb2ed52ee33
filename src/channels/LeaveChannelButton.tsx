'use client';

import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { IconButton } from '../ui/IconButton.js';
import { LeaveIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { useChannelName } from './useChannelName.js';
import { useLeaveChannel } from './useLeaveChannel.js';

/** Props of {@link LeaveChannelButton}. */
export interface LeaveChannelButtonProps {
  /** Must allow it: `channel.permissions.canLeave`. */
  channel: Channel;
}

/** Leaves a channel once the person has said that they mean it. */
export function LeaveChannelButton({ channel }: LeaveChannelButtonProps) {
  const { channels } = useStrings();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <IconButton label={channels.leave} onClick={() => setAsking(true)}>
        <LeaveIcon />
      </IconButton>
      {isAsking && <LeaveChannelQuestion channel={channel} onClose={() => setAsking(false)} />}
    </>
  );
}

function LeaveChannelQuestion({ channel, onClose }: LeaveChannelButtonProps & { onClose: () => void }) {
  const { channels, common } = useStrings();
  const name = useChannelName(channel);
  const leave = useLeaveChannel();
  const footer = (
    <>
      <Button variant="ghost" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button
        variant="danger"
        pending={leave.isPending}
        onClick={() => leave.mutate({ channel }, { onSuccess: onClose })}
      >
        {channels.leave}
      </Button>
    </>
  );
  return (
    <Dialog open size="s" title={channels.leaveTitle(name)} onClose={onClose} footer={footer}>
      {channels.leaveConfirm}
      {leave.error && (
        <p role="alert" {...partProps('leave-channel-error')}>
          {channels.leaveFailed}. {leave.error.message}
        </p>
      )}
    </Dialog>
  );
}
