'use client';

import type { User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { PagedList } from '../ui/PagedList.js';
import { partProps } from '../ui/partProps.js';
import { PersonRow } from './PersonRow.js';
import { useUsers } from './useUsers.js';

interface PeopleOptionsProps {
  /** Part of a display name; empty for everybody. */
  search: string;
  isChosen: (user: User) => boolean;
  /** People who are not offered. */
  isExcluded?: ((user: User) => boolean) | undefined;
  onToggle: (user: User) => void;
}

/** The people who match a search, each with a checkbox. */
export function PeopleOptions({ search, isChosen, isExcluded, onToggle }: PeopleOptionsProps) {
  const { channels } = useStrings();
  const query = useUsers(search === '' ? {} : { displayName: search }, { keepPrevious: true });
  const people = isExcluded ? query.data?.filter((user) => !isExcluded(user)) : query.data;
  return (
    <div {...partProps('people-options')} aria-busy={query.isPending}>
      <PagedList
        query={{ ...query, data: people }}
        label={channels.people}
        failed={channels.peopleFailed}
        empty={<p {...partProps('people-none', {}, 'ck-note')}>{channels.noPeople}</p>}
      >
        {(user) => <PersonOption key={user.id} user={user} chosen={isChosen(user)} onToggle={onToggle} />}
      </PagedList>
    </div>
  );
}

interface PersonOptionProps {
  user: User;
  chosen: boolean;
  onToggle: (user: User) => void;
}

function PersonOption({ user, chosen, onToggle }: PersonOptionProps) {
  return (
    <li>
      <PersonRow as="label" user={user}>
        <input type="checkbox" checked={chosen} onChange={() => onToggle(user)} />
      </PersonRow>
    </li>
  );
}
