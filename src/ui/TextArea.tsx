import { forwardRef, type TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field.js';
import { partProps } from './partProps.js';

/** Props of {@link TextArea}; all other attributes go to the `textarea`. */
export interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> {}

/** Several lines of text with their label. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(props, ref) {
  const { label, hideLabel, hint, error, icon, action, className, ...rest } = props;
  return (
    <Field {...{ label, hideLabel, hint, error, icon, action, className }}>
      {(input) => <textarea {...rest} {...input} {...partProps('field-input')} ref={ref} />}
    </Field>
  );
});
