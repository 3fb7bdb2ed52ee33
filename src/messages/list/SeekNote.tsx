'use client';

import './ThreadPill.css';
import { useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import { Spinner } from '../../ui/Spinner.js';
import type { SeekState } from './useMessageSeek.js';

/** Says that a message is being looked for, or that it cannot be found. Always there, so that it is announced. */
export function SeekNote({ state }: { state: SeekState | undefined }) {
  const { messages } = useStrings();
  const words = { searching: messages.seeking, missing: messages.notFound, found: undefined };
  const said = state && words[state.status];
  return (
    <div aria-live="polite" {...partProps('seek-note')}>
      {said && (
        <span {...partProps('thread-pill', { at: 'top' })}>
          {state.status === 'searching' && <Spinner label={null} />}
          {said}
        </span>
      )}
    </div>
  );
}
