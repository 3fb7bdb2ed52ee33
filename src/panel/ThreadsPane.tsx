'use client';

import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { ThreadList } from '../threads/ThreadList.js';
import { Pane } from '../ui/Pane.js';

interface ThreadsPaneProps {
  channel: Channel;
  onOpen: (message: Message) => void;
  onClose: () => void;
  className: string;
}

/** The threads of a channel, to choose one from. */
export function ThreadsPane({ channel, onOpen, onClose, className }: ThreadsPaneProps) {
  const { messages } = useStrings();
  return (
    <Pane part="threads-pane" title={messages.threads} onClose={onClose} className={className}>
      <ThreadList channel={channel} onOpen={onOpen} className="ck-pane-body" />
    </Pane>
  );
}
