'use client';

import './PeoplePicker.css';
import type { User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { SearchField } from '../ui/SearchField.js';
import { useSearch } from '../ui/useSearch.js';
import { PeopleOptions } from './PeopleOptions.js';
import { UserAvatar } from './UserAvatar.js';

/** Props of {@link PeoplePicker}. */
export interface PeoplePickerProps {
  /** The chosen people, in the order in which they were chosen. */
  value: readonly User[];
  onChange: (people: User[]) => void;
  /** Why the choice is invalid. */
  error?: string;
  /** Words beside the label, such as “optional”. */
  hint?: string;
  /** People who are not offered. */
  isExcluded?: (user: User) => boolean;
}

/** Chooses people of the application, with search. */
export function PeoplePicker({ value, onChange, error, hint, isExcluded }: PeoplePickerProps) {
  const { channels } = useStrings();
  const search = useSearch();
  const toggle = (user: User) =>
    onChange(has(value, user) ? value.filter(({ id }) => id !== user.id) : [...value, user]);

  return (
    <fieldset {...partProps('people-picker', { invalid: Boolean(error) }, 'ck-stack')}>
      <legend {...partProps('people-picker-label', {}, 'ck-field-label')}>
        {channels.people}
        {hint && <span {...partProps('people-picker-hint')}>{hint}</span>}
      </legend>
      {value.length > 0 && <Chosen people={value} onRemove={toggle} />}
      <SearchField
        label={channels.searchPeople}
        value={search.typed}
        onChange={search.setTyped}
        error={error}
        onKeyDown={(event) => {
          // Enter only searches; the surrounding form is submitted by its button.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <PeopleOptions
        search={search.term}
        isChosen={(user) => has(value, user)}
        isExcluded={isExcluded}
        onToggle={toggle}
      />
    </fieldset>
  );
}

function Chosen({ people, onRemove }: { people: readonly User[]; onRemove: (user: User) => void }) {
  const { channels } = useStrings();
  return (
    <ul {...partProps('people-chosen')}>
      {people.map((user) => (
        <li key={user.id} {...partProps('person-chip')}>
          <UserAvatar user={user} size="xs" showPresence={false} />
          <span {...partProps('person-chip-name')}>{user.displayName}</span>
          <IconButton size="s" label={channels.removePerson(user.displayName)} onClick={() => onRemove(user)}>
            <CloseIcon size={14} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

function has(people: readonly User[], { id }: User): boolean {
  return people.some((person) => person.id === id);
}
