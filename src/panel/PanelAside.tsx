'use client';

import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { lazyComponent } from '../ui/lazyComponent.js';

const ThreadPane = lazyComponent(() =>
  import('../threads/ThreadPane.js').then((module) => module.ThreadPane),
);
const ChannelDetails = lazyComponent(() =>
  import('../channels/ChannelDetails.js').then((module) => module.ChannelDetails),
);

/** What is open beside a conversation: the answers to a message, or without one the details of the channel. */
export interface Aside {
  channelId: number;
  message?: Message;
}

interface PanelAsideProps {
  aside: Aside;
  channel: Channel;
  layout: ThreadLayout | undefined;
  onClose: () => void;
  /** A conversation was started from the details. */
  onMessage: (channel: Channel) => void;
}

/** The third column, which lies over the conversation where there is no room for three. */
export function PanelAside({ aside: { message }, channel, layout, onClose, onMessage }: PanelAsideProps) {
  const pane = { channel, onClose, className: 'ck-panel-aside' };
  return message ? (
    <ThreadPane key={message.id} message={message} layout={layout} {...pane} />
  ) : (
    <ChannelDetails key={channel.id} onMessage={onMessage} {...pane} />
  );
}
