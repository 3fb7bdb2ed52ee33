import type { Channel, User } from '../sdk/index.js';
import { formatList } from '../strings/formatters.js';

/** The other members of a direct channel; empty for other types. */
export function channelPartners(channel: Channel, ownUserId: number | undefined): User[] {
  return channel.type === 'DIRECT' ? channel.members.filter(({ id }) => id !== ownUserId) : [];
}

/** The one other person of a conversation between two; undefined for all other channels. */
export function channelPartner(channel: Channel, ownUserId: number | undefined): User | undefined {
  const [partner, ...others] = channelPartners(channel, ownUserId);
  return others.length === 0 ? partner : undefined;
}

/** What the signed-in user calls a channel: a direct one by its people, the others by their own name. */
export function channelName(channel: Channel, ownUserId: number | undefined, locale: string): string {
  const partners = channelPartners(channel, ownUserId).map(({ displayName }) => displayName);
  return partners.length > 0 ? formatList(partners, locale) : channel.displayName;
}
