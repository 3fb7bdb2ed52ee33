'use client';

import './Field.css';
import './RadioCards.css';
import { type ReactNode, useId } from 'react';
import { ListEntry } from './ListEntry.js';
import { partProps } from './partProps.js';

/** One choice of {@link RadioCards}. */
export interface RadioCard<Value extends string> {
  value: Value;
  title: string;
  /** What choosing it means, in a sentence. */
  text?: string;
  /** An icon of 20 px. */
  icon?: ReactNode;
}

/** Props of {@link RadioCards}. */
export interface RadioCardsProps<Value extends string> {
  /** What is being chosen. */
  label: string;
  options: readonly RadioCard<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** A choice of a few things that each need a sentence. Native radios: arrow keys and announcements come with them. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { label, options, value, onChange, className } = props;
  const group = useId();
  return (
    <fieldset {...partProps('radio-cards', {}, className)}>
      <legend {...partProps('radio-cards-label', {}, 'ck-field-label')}>{label}</legend>
      {options.map((option) => (
        <ListEntry
          key={option.value}
          as="label"
          part="radio-card"
          picture={option.icon}
          title={option.title}
          note={option.text}
        >
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        </ListEntry>
      ))}
    </fieldset>
  );
}
