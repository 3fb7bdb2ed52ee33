import type { User } from '../sdk/index.js';

type Participants = Readonly<Record<number, readonly User[]>>;

/** Somebody opened the chat; the newest object of a person wins. */
export function participantEntered(participants: Participants, channelId: number, user: User): Participants {
  const others = (participants[channelId] ?? []).filter(({ id }) => id !== user.id);
  return { ...participants, [channelId]: [...others, user] };
}

/**
 * Forgets the participants of a chat that is opened again, since those who left while it was closed were not
 * reported.
 */
export function forgetParticipants(participants: Participants, channelId: number): Participants {
  const { [channelId]: _, ...others } = participants;
  return channelId in participants ? others : participants;
}

/** Somebody left the chat. */
export function participantLeft(participants: Participants, channelId: number, userId: number): Participants {
  const here = participants[channelId] ?? [];
  return { ...participants, [channelId]: here.filter(({ id }) => id !== userId) };
}
