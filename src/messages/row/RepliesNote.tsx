'use client';

import { useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import { useOpenThread, useThreadRoot } from '../OpenThread.js';
import type { ListedMessage } from '../useMessages.js';

/** Shown below a message that has replies: how many, as a link to its thread where one can be shown. */
export function RepliesNote({ message }: { message: ListedMessage }) {
  const { messages } = useStrings();
  const openThread = useOpenThread();
  const isRoot = useThreadRoot() !== undefined;
  if (message.repliesCount === 0 || isRoot) return null;
  const words = messages.replies(message.repliesCount);
  if (!openThread) return <span {...partProps('message-note')}>{words}</span>;
  return (
    <button
      type="button"
      {...partProps('message-note', { replies: true })}
      onClick={() => openThread(message)}
    >
      {words}
    </button>
  );
}
