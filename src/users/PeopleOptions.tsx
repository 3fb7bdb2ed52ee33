'use client';

import type { User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { ErrorState } from '../ui/ErrorState.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { PersonRow } from './PersonRow.js';
import { useUsers } from './useUsers.js';

interface PeopleOptionsProps {
  /** Part of a display name; empty for everybody. */
  search: string;
  isChosen: (user: User) => boolean;
  /** Who is not to be offered. */
  isExcluded?: ((user: User) => boolean) | undefined;
  onToggle: (user: User) => void;
}

/** The people who match a search, each with a box to tick. */
export function PeopleOptions({ search, isChosen, isExcluded, onToggle }: PeopleOptionsProps) {
  const { channels, common } = useStrings();
  const query = useUsers(search === '' ? {} : { displayName: search }, { keepPrevious: true });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const people = isExcluded ? data?.filter((user) => !isExcluded(user)) : data;

  if (!people && error) {
    return (
      <ErrorState
        title={channels.peopleFailed}
        message={error.message}
        onRetry={() => void query.refetch()}
        retrying={query.isFetching}
      />
    );
  }
  return (
    <div {...partProps('people-options')} aria-busy={!people}>
      {!people && <Spinner />}
      {people?.map((user) => (
        <PersonOption key={user.id} user={user} chosen={isChosen(user)} onToggle={onToggle} />
      ))}
      {people?.length === 0 && <p {...partProps('people-none')}>{channels.noPeople}</p>}
      {hasNextPage && (
        <Button size="s" variant="ghost" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common.loadMore}
        </Button>
      )}
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
    <PersonRow as="label" user={user}>
      <input type="checkbox" checked={chosen} onChange={() => onToggle(user)} />
    </PersonRow>
  );
}
