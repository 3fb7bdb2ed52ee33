import type { User } from '../sdk/index.js';

type Participants = Readonly<Record<number, readonly User[]>>;

/** Somebody opened the chat; the newest object of a person wins. */
export function participantEntered(participants: Participants, channelId: number, user: User): Participants {
  const others = (participants[channelId] ?? []).filter(({ id }) => id !== user.id);
  return { ...participants, [channelId]: [...others, user] };
}

/** Somebody left the chat. */
export function participantLeft(participants: Participants, channelId: number, userId: number): Participants {
  const here = participants[channelId] ?? [];
  return { ...participants, [channelId]: here.filter(({ id }) => id !== userId) };
}
