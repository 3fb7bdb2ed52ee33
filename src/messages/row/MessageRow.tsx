'use client';

import './MessageRow.css';
import { useId } from 'react';
import type { Channel, User } from '../../sdk/index.js';
import { formatTime } from '../../strings/formatters.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { lazyComponent } from '../../ui/lazyComponent.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import type { GroupPosition } from '../list/messageGroups.js';
import { useThreadRoot } from '../OpenThread.js';
import type { ListedMessage } from '../useMessages.js';
import { AuthorHead, AuthorMargin, startsGroup, TimeOnDemand } from './MessageAuthor.js';
import { MessageBubble } from './MessageBubble.js';
import { DeliveryMark, FailedNote } from './MessageDelivery.js';
import { MessageReactions } from './MessageReactions.js';
import { type MessagePowers, messagePowers, NO_POWERS } from './messagePowers.js';
import { RepliesNote } from './RepliesNote.js';
import { SeenMark } from './SeenMark.js';
import type { RowLayout } from './threadLayout.js';
import { useMessageTools } from './useMessageTools.js';

/** Props of {@link MessageRow}. */
export interface MessageRowProps {
  message: ListedMessage;
  /**
   * The channel of the message. In a list, this object keeps its identity while only the channel's newest message
   * changes.
   */
  channel: Channel;
  /**
   * Whether the signed-in user wrote it.
   * @default false
   */
  own?: boolean;
  /**
   * Its position in a group of messages by the same person: name and picture are shown for `single` and `first`.
   * @default 'single'
   */
  position?: GroupPosition;
  /** @default 'bubbles' */
  layout?: RowLayout;
  /**
   * Whether it is the newest message of the signed-in user, which shows who has seen it.
   * @default false
   */
  newestOwn?: boolean;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageRow: MessageRowProps;
  }
}

const MessageActions = lazyComponent(() =>
  import('./MessageActions.js').then((module) => module.MessageActions),
);

/**
 * One message with its author, time, actions, reactions and replies. Use it inside another component of the kit.
 * Updates when this message or its position in its group changes, and with its own toolbar.
 *
 * @example
 * <MessageRow message={message} channel={channel} own={'user' in message && message.user.id === me.id} />
 */
export const MessageRow = part('MessageRow', function MessageRow(props: MessageRowProps) {
  const { message, channel, own = false, position = 'single', layout = 'bubbles', className } = props;
  const author = 'user' in message ? message.user : undefined;
  const state = { own, position, layout, system: !author, failed: isFailed(message) };
  const contentId = useId();
  const powers = useMessagePowers(message, channel);
  const { tools, toolProps, ask } = useMessageTools(powers !== NO_POWERS);
  return (
    <article
      {...partProps('message-row', state, className)}
      {...toolProps}
      tabIndex={-1}
      aria-label={useRowLabel(message, author)}
      aria-describedby={contentId}
    >
      {author && layout !== 'tile' && <AuthorMargin {...{ author, message, own, position, layout }} />}
      <div {...partProps('message-main')}>
        {author && <AuthorHead {...{ author, message, own, position, layout, channel }} />}
        <div {...partProps('message-body')}>
          <div id={contentId} {...partProps('message-content')}>
            <MessageBubble {...{ message, own, position, layout }} />
          </div>
          {layout === 'bubbles' && !startsGroup(position) && <TimeOnDemand message={message} />}
          {'delivery' in message && <DeliveryMark delivery={message.delivery} />}
          {tools && <MessageActions {...{ message, channel, powers, tools }} />}
        </div>
        <Aftermath {...props} mayReact={powers.react} onAskReaders={() => ask({ kind: 'readers' })} />
      </div>
    </article>
  );
});

interface AftermathProps extends MessageRowProps {
  mayReact: boolean;
  onAskReaders: () => void;
}

/** What is shown below a message: reactions, replies and readers, or why it failed. */
function Aftermath({ message, channel, newestOwn, mayReact, onAskReaders }: AftermathProps) {
  if ('delivery' in message) {
    return message.delivery.status === 'failed' && <FailedNote delivery={message.delivery} />;
  }
  if (message.deleted) return null;
  return (
    <>
      <MessageReactions message={message} mayReact={mayReact} />
      <RepliesNote message={message} />
      {newestOwn && <SeenMark message={message} channel={channel} onClick={onAskReaders} />}
    </>
  );
}

function useMessagePowers(message: ListedMessage, channel: Channel): MessagePowers {
  const isInThread = useThreadRoot() !== undefined;
  const powers = messagePowers(message, channel, useOwnUserId());
  // In a thread, every message is a reply already.
  return isInThread && powers.reply ? { ...powers, reply: false } : powers;
}

function isFailed(message: ListedMessage): boolean {
  return 'delivery' in message && message.delivery.status === 'failed';
}

function useRowLabel(message: ListedMessage, author: User | undefined): string {
  const time = formatTime(message.createdTime, useLocale());
  const { messages } = useStrings();
  return author ? messages.from(author.displayName, time) : time;
}
