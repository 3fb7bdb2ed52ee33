'use client';

import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { useChannelName } from './useChannelName.js';
import { useJoinChannel } from './useJoinChannel.js';

/** Props of {@link JoinChannelButton}. */
export interface JoinChannelButtonProps {
  /** Only where `channel.permissions.canJoin`. */
  channel: Channel;
  /**
   * How prominent it is.
   * @default 'secondary'
   */
  variant?: 'primary' | 'secondary';
  /** Called once the signed-in user is a member. */
  onJoined?: (channel: Channel) => void;
}

/** Joins a channel, and says so if that fails. */
export function JoinChannelButton({ channel, variant = 'secondary', onJoined }: JoinChannelButtonProps) {
  const { channels, common } = useStrings();
  const name = useChannelName(channel);
  const join = useJoinChannel();
  return (
    <Button
      size="s"
      variant={variant}
      pending={join.isPending}
      aria-label={channels.joinChannel(name)}
      title={join.error ? `${channels.joinFailed}. ${join.error.message}` : undefined}
      onClick={() => join.mutate({ channel }, { onSuccess: (joined) => onJoined?.(joined) })}
    >
      {join.error ? common.retry : channels.join}
    </Button>
  );
}
