import type { ReactNode } from 'react';
import { partProps } from '../../ui/partProps.js';

/** Shown instead of the text field: why nothing can be written here, and how to change that. */
export function ComposerNotice({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div {...partProps('composer-notice')}>
      <p {...partProps('composer-notice-words')}>{children}</p>
      {action}
    </div>
  );
}
