'use client';

import type { Channel } from '../sdk/index.js';
import { useLocale } from '../strings/StringsContext.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { channelName } from './channelPeople.js';

/**
 * What the signed-in user calls a channel: a direct one by its people, the others by their display name.
 *
 * Re-renders when the locale changes or somebody else signs in.
 *
 * @example
 * function Title({ channel }: { channel: Channel }) {
 *   return <h1>{useChannelName(channel)}</h1>;
 * }
 */
export function useChannelName(channel: Channel): string {
  return channelName(channel, useOwnUserId(), useLocale());
}

/** As {@link useChannelName}, for channels that are not known yet. */
export function useChannelNameOf(): (channel: Channel) => string {
  const ownUserId = useOwnUserId();
  const locale = useLocale();
  return (channel) => channelName(channel, ownUserId, locale);
}
