import fc from 'fast-check';

const WITH_MESSAGE = ['edit', 'remove', 'react', 'unreact', 'answer'] as const;
const WITH_ROOM = ['join', 'leave', 'mute', 'read'] as const;
const TO_PAGE = ['cut', 'freeze', 'reload', 'lookAway'] as const;
/** A person is told of these, or the kit tries again by itself. */
const REFUSED = [
  'sendMessage',
  'getMessages',
  'getChannel',
  'editMessage',
  'deleteMessage',
  'reactToMessage',
  'readChannel',
  'joinChannel',
] as const;
const LOST = [...REFUSED, 'getChannels', 'getUnreadMessagesCount'] as const;

/** What somebody says or does to what was said, in the room that they look at. */
export type Spoken =
  | { do: 'send'; who: number; times: number }
  | { do: 'share'; who: number }
  | { do: (typeof WITH_MESSAGE)[number]; who: number; which: number };

/** One thing that happens; `who`, `which` and `room` count round what there is. */
export type Step =
  | Spoken
  | { do: (typeof WITH_ROOM)[number]; who: number; room: number }
  | { do: 'look'; who: number; room: number }
  | { do: (typeof TO_PAGE)[number]; who: number }
  | { do: 'deliver'; frames: number }
  | { do: 'wait'; ms: number }
  | { do: 'restart' }
  | { do: 'refuse'; kind: (typeof REFUSED)[number] }
  | { do: 'loseAnswer'; kind: (typeof LOST)[number] };

const who = fc.nat(1);
const room = fc.nat(1);
const which = fc.nat(30);
const times = fc.integer({ min: 1, max: 9 });
const frames = fc.integer({ min: 1, max: 60 });
const ms = fc.integer({ min: 1, max: 20_000 });

/** Any step; what makes a chat comes more often than what breaks one. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof<fc.WeightedArbitrary<Step>[]>(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('deliver' as const), frames }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('send' as const), who, times }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('share' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom(...WITH_MESSAGE), who, which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), who, room }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...WITH_ROOM), who, room }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom(...TO_PAGE), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), ms }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('refuse' as const), kind: fc.constantFrom(...REFUSED) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('loseAnswer' as const), kind: fc.constantFrom(...LOST) }),
  },
);
