'use client';

import type { Message, ReadReceipt } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Dialog } from '../../ui/Dialog.js';
import { ListEntry } from '../../ui/ListEntry.js';
import { PagedList } from '../../ui/PagedList.js';
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
  const { messages } = useStrings();
  return (
    <PagedList
      query={useReaders(message)}
      label={messages.readers}
      failed={messages.readersFailed}
      empty={messages.noReaders}
    >
      {(receipt) => <Reader key={receipt.user.id} receipt={receipt} />}
    </PagedList>
  );
}

function Reader({ receipt: { user, createdTime } }: { receipt: ReadReceipt }) {
  return (
    <ListEntry part="reader" picture={<UserAvatar user={user} />} title={user.displayName}>
      <Timestamp moment={createdTime} format="list" className="ck-message-time" />
    </ListEntry>
  );
}
