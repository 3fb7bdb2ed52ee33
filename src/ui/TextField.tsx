import { forwardRef, type InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './Field.js';
import { partProps } from './partProps.js';

/** Props of {@link TextField}; all other attributes go to the `input`. */
export interface TextFieldProps
  extends FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {}

/**
 * One line of text with its label; `type="search"` is set into the page without a frame.
 *
 * @example
 * <TextField label="Name" error={taken ? 'That name is taken.' : undefined} onChange={rename} />
 */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(props, ref) {
  const { label, hideLabel, hint, error, icon, action, className, type = 'text', ...rest } = props;
  const field = { label, hideLabel, hint, error, icon, action, className };
  return (
    <Field {...field} quiet={type === 'search'}>
      {(input) => <input {...rest} {...input} {...partProps('field-input')} ref={ref} type={type} />}
    </Field>
  );
});
