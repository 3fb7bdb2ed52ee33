import { requirePosting } from '../access.js';
import { type Announcement, type Outcome, toChannel, toUser } from '../announce.js';
import type { Backend } from '../backend.js';
import type { EventType } from '../kinds.js';
import { LATE_KEYSTROKES, TYPING_LASTS } from '../limits.js';
import { hasSession, participantsOf, type TypingPlace, typingKey } from '../live.js';
import { renderKeystrokes } from '../renderEvents.js';
import { renderUser } from '../renderUsers.js';
import type { UserRecord } from '../world.js';

type Change = 'started' | 'stopped';

/** An event of a thread goes to everybody who is in the channel's chat, on their own threads topic. */
export const toThread = (
  backend: Backend,
  { channel }: TypingPlace,
  type: EventType,
  resource: Announcement['resource'],
): Announcement[] =>
  participantsOf(backend.live, channel).map((user) => toUser(user, 'threads', type, resource));

function typingEvents(
  backend: Backend,
  user: UserRecord,
  place: TypingPlace,
  change: Change,
): Announcement[] {
  const { channel, thread } = place;
  if (thread) {
    return toThread(backend, place, `thread.typing.${change}`, (viewer) => ({
      ...renderUser(user, viewer),
      threadId: thread.id,
    }));
  }
  const resource: Announcement['resource'] = (viewer) => renderUser(user, viewer);
  const others = [...channel.members.keys()].filter((member) => member !== user);
  return [
    toChannel(channel, 'typing', `thread.typing.${change}`, resource),
    ...others.map((member) => toUser(member, 'participants', `participant.typing.${change}`, resource)),
  ];
}

/** Ends a person's typing in one place; nothing happens when they were not typing. */
export function stopTyping(backend: Backend, user: UserRecord, place: TypingPlace): Announcement[] {
  const key = typingKey(user, place);
  const cancel = backend.live.typing.get(key);
  if (!cancel) return [];
  cancel();
  backend.live.typing.delete(key);
  return typingEvents(backend, user, place, 'stopped');
}

/** Marks a person as typing for the next few seconds. */
function keepTyping(backend: Backend, user: UserRecord, place: TypingPlace): Announcement[] {
  const { live, clock, broker } = backend;
  const key = typingKey(user, place);
  const cancel = live.typing.get(key);
  cancel?.();
  live.typing.set(
    key,
    clock.after(TYPING_LASTS, () => broker.deliver(stopTyping(backend, user, place))),
  );
  return cancel ? [] : typingEvents(backend, user, place, 'started');
}

/** Passes keystrokes on, and starts or stops typing as they ask. */
export function pressKeys(
  backend: Backend,
  user: UserRecord,
  place: TypingPlace,
  keys: string,
): Announcement[] {
  const resource = () => renderKeystrokes(user, keys, place.thread);
  const type = 'thread.keystrokes.created';
  return [
    ...(place.thread
      ? toThread(backend, place, type, resource)
      : [toChannel(place.channel, 'keystrokes', type, resource)]),
    ...(keys === '' ? stopTyping(backend, user, place) : keepTyping(backend, user, place)),
  ];
}

/** Like `pressKeys`, but keystrokes that trail behind the message they became do not start typing again. */
export function receiveKeystrokes(
  backend: Backend,
  user: UserRecord,
  place: TypingPlace,
  keys: string,
): Outcome<string> {
  requirePosting(place.channel, user);
  const sent = backend.live.lastSent.get(typingKey(user, place)) ?? Number.NEGATIVE_INFINITY;
  const isLate = backend.clock.now() - sent < LATE_KEYSTROKES;
  const events = isLate ? [] : pressKeys(backend, user, place, keys);
  return { value: keys, isFleeting: true, events };
}

/** A message ends typing where it was sent. */
export function noteSent(backend: Backend, user: UserRecord, place: TypingPlace): Announcement[] {
  backend.live.lastSent.set(typingKey(user, place), backend.clock.now());
  return stopTyping(backend, user, place);
}

/** Ends all typing of a person who left a channel's chat. */
export function stopTypingIn(
  backend: Backend,
  user: UserRecord,
  channel: TypingPlace['channel'],
): Announcement[] {
  if (hasSession(backend.live, channel, user)) return [];
  return [undefined, ...channel.threads].flatMap((thread) => stopTyping(backend, user, { channel, thread }));
}
