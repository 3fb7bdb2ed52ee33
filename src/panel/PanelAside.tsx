'use client';

import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import type { Aside } from './useAside.js';

const ThreadPane = lazyComponent(() =>
  import('../threads/ThreadPane.js').then((module) => module.ThreadPane),
);
const ChannelDetails = lazyComponent(() =>
  import('../channels/ChannelDetails.js').then((module) => module.ChannelDetails),
);

const ThreadsPane = lazyComponent(() => import('./ThreadsPane.js').then((module) => module.ThreadsPane));

interface PanelAsideProps {
  aside: Aside;
  channel: Channel;
  layout: ThreadLayout | undefined;
  /** Returns the URL of a message. */
  linkTo: ((channel: Channel, message: Message) => string) | undefined;
  onClose: () => void;
  onOpenThread: (message: Message) => void;
  /** Called with the conversation that was started from the details. Without it, none can be started. */
  onMessage: ((channel: Channel) => void) | undefined;
}

/** The third column, which covers the conversation where there is no room for three. */
export function PanelAside(props: PanelAsideProps) {
  const { aside, channel, layout, linkTo, onClose, onOpenThread, onMessage } = props;
  const pane = { channel, onClose, className: 'ck-panel-aside' };
  switch (aside.show) {
    case 'details':
      return <ChannelDetails key={channel.id} onMessage={onMessage} {...pane} />;
    case 'threads':
      return <ThreadsPane key={channel.id} onOpen={onOpenThread} {...pane} />;
    case 'thread':
      return <ThreadPane key={aside.message.id} message={aside.message} {...{ layout, linkTo }} {...pane} />;
  }
}
