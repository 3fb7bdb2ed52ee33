'use client';

import { useState } from 'react';
import type { Channel, User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { useInviteUser } from './useInviteUser.js';

/** Invites several people, one after the other: the server takes one at a time. Re-renders as it goes on. */
export function useInvitePeople(channel: Channel, onDone: () => void) {
  const { channels } = useStrings();
  const { mutateAsync, isPending } = useInviteUser();
  const [people, setPeople] = useState<User[]>([]);
  const [problem, setProblem] = useState<string>();

  async function inviteAll(): Promise<void> {
    for (const user of people) {
      try {
        await mutateAsync({ channel, user });
      } catch (error) {
        return setProblem(`${channels.inviteFailed(user.displayName)}. ${(error as Error).message}`);
      }
      setPeople((left) => left.filter(({ id }) => id !== user.id));
    }
    onDone();
  }

  return {
    people,
    problem,
    isPending,
    choose(chosen: User[]) {
      setPeople(chosen);
      setProblem(undefined);
    },
    invite() {
      if (isPending) return;
      if (people.length === 0) setProblem(channels.peopleMissing);
      else void inviteAll();
    },
  };
}
