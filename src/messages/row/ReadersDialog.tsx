'use client';

import type { Message, ReadReceipt } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ListEntry } from '../../ui/ListEntry.js';
import { partProps } from '../../ui/partProps.js';
import { Spinner } from '../../ui/Spinner.js';
import { Timestamp } from '../../ui/Timestamp.js';
import { UserAvatar } from '../../users/UserAvatar.js';
import { useReaders } from './useReaders.js';

/** Who read a message, and when. Live while it is open. */
export function ReadersDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const { messages } = useStrings();
  return (
    <Dialog open size="s" title={messages.readers} onClose={onClose}>
      <Readers message={message} />
    </Dialog>
  );
}

function Readers({ message }: { message: Message }) {
  const { messages, common } = useStrings();
  const { data: receipts, isError, isFetching, refetch, hasNextPage, fetchNextPage } = useReaders(message);
  if (isError) {
    return <ErrorState title={messages.readersFailed} onRetry={() => void refetch()} retrying={isFetching} />;
  }
  if (!receipts) return <Spinner />;
  if (receipts.length === 0) return messages.noReaders;
  return (
    <>
      <ul {...partProps('entries')}>
        {receipts.map((receipt) => (
          <Reader key={receipt.user.id} receipt={receipt} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{common.loadMore}</Button>}
    </>
  );
}

function Reader({ receipt: { user, createdTime } }: { receipt: ReadReceipt }) {
  return (
    <ListEntry part="reader" picture={<UserAvatar user={user} />} title={user.displayName}>
      <Timestamp moment={createdTime} format="list" className="ck-message-time" />
    </ListEntry>
  );
}
