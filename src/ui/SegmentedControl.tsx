'use client';

import './SegmentedControl.css';
import { useId } from 'react';
import { partProps } from './partProps.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** One choice of {@link SegmentedControl}. */
export interface Segment<Value extends string> {
  value: Value;
  /** One word. */
  label: string;
}

/** Props of {@link SegmentedControl}. */
export interface SegmentedControlProps<Value extends string> {
  /** What is being chosen, for screen readers. */
  label: string;
  options: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
}

/** A choice of two to four words, all in view: a filter, a mode. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value, onChange, className } = props;
  const group = useId();
  return (
    <fieldset {...partProps('segmented-control', {}, className)}>
      <VisuallyHidden as="legend">{label}</VisuallyHidden>
      {options.map((option) => (
        <label key={option.value} {...partProps('segment', { selected: option.value === value })}>
          <input
            {...partProps('segment-input')}
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span {...partProps('segment-text')}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
