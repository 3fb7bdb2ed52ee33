'use client';

import './RadioCards.css';
import { type ReactNode, useId } from 'react';
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
      <legend {...partProps('radio-cards-label')}>{label}</legend>
      <div {...partProps('radio-cards-list')}>
        {options.map((option) => (
          <label key={option.value} {...partProps('radio-card', { selected: option.value === value })}>
            {option.icon && <span {...partProps('radio-card-icon')}>{option.icon}</span>}
            <span {...partProps('radio-card-words')}>
              <span {...partProps('radio-card-title')}>{option.title}</span>
              {option.text && <span {...partProps('radio-card-text')}>{option.text}</span>}
            </span>
            <input
              {...partProps('radio-card-input')}
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
