'use client';

import { forwardRef, type InputHTMLAttributes, type KeyboardEvent } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from './IconButton.js';
import { CloseIcon, SearchIcon } from './icons.js';
import { TextField } from './TextField.js';

/** Props of {@link SearchField}; all other attributes go to the `input`. */
export interface SearchFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'onChange'> {
  /** What is searched: the accessible name, and the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Why the choice that it serves is refused. */
  error?: string | undefined;
}

/** A search field that reports every change; a button or Escape empties it. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField(props, ref) {
  const { label, value, onChange, onKeyDown, ...rest } = props;
  const { common } = useStrings();
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  };
  return (
    <TextField
      {...rest}
      ref={ref}
      type="search"
      label={label}
      hideLabel
      placeholder={label}
      icon={<SearchIcon size={16} />}
      action={
        value !== '' && (
          <IconButton size="s" label={common.clear} onClick={() => onChange('')}>
            <CloseIcon size={16} />
          </IconButton>
        )
      }
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKey}
    />
  );
});
