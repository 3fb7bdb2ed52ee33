'use client';

import { useStrings } from '../../strings/StringsContext.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { MessageIcon } from '../../ui/icons.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { MessageSkeleton } from './MessageSkeleton.js';
import type { MessagesQuery } from './useOlderMessages.js';

/** Why there is nothing to read: not yet, not reachable, or nothing said. */
export function NoMessages({ query, layout }: { query: MessagesQuery; layout: ThreadLayout }) {
  const { messages } = useStrings();
  if (query.isError) {
    const retry = () => void query.refetch();
    return <ErrorState title={messages.loadFailed} onRetry={retry} retrying={query.isFetching} />;
  }
  return query.isPending ? (
    <MessageSkeleton layout={layout} />
  ) : (
    <EmptyState icon={<MessageIcon size={24} />} title={messages.emptyTitle} text={messages.emptyText} />
  );
}
