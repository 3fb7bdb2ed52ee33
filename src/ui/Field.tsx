import './Field.css';
import { type ReactNode, useId } from 'react';
import { partProps } from './partProps.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** What every field shows around its input. */
export interface FieldProps {
  /** The label of the input; read by screen readers even if `hideLabel` hides it. */
  label: string;
  /**
   * Hides the label, where something beside it says the same, such as a search icon.
   * @default false
   */
  hideLabel?: boolean;
  /** How to fill it in. */
  hint?: string;
  /** What is wrong and how to fix it; marks the input as invalid. */
  error?: string;
  /** A mark before the text, 16 px. */
  icon?: ReactNode;
  /** A control after the text. */
  action?: ReactNode;
  className?: string;
}

/** The attributes that connect the input to its label, hint and error. */
export interface FieldInputProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  quiet?: boolean;
  children: (input: FieldInputProps) => ReactNode;
}

/** Label, frame, hint and error around one input. */
export function Field({
  label,
  hideLabel,
  hint,
  error,
  icon,
  action,
  quiet,
  className,
  children,
}: FieldFrameProps) {
  const id = useId();
  const note = error ?? hint;
  const noteId = note ? `${id}-note` : undefined;
  return (
    <div {...partProps('field', { invalid: Boolean(error), quiet }, className)}>
      <label htmlFor={id} {...partProps('field-label', { hidden: hideLabel })}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <div {...partProps('field-box')}>
        {icon}
        {children({ id, 'aria-describedby': noteId, 'aria-invalid': error ? true : undefined })}
        {action}
      </div>
      {note && (
        <span id={noteId} {...partProps(error ? 'field-error' : 'field-hint', {}, 'ck-note')}>
          {note}
        </span>
      )}
    </div>
  );
}
