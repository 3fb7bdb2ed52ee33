'use client';

import './MessageRow.css';
import { useId } from 'react';
import type { Channel, User } from '../../sdk/index.js';
import { formatTime } from '../../strings/formatters.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { Timestamp } from '../../ui/Timestamp.js';
import { UserAvatar } from '../../users/UserAvatar.js';
import type { GroupPosition } from '../list/messageGroups.js';
import type { ListedMessage } from '../useMessages.js';
import { MessageBubble } from './MessageBubble.js';
import { DeliveryMark, FailedNote } from './MessageDelivery.js';
import type { ThreadLayout } from './threadLayout.js';

/** Props of {@link MessageRow}. */
export interface MessageRowProps {
  message: ListedMessage;
  /** Where the message was said. In a list it keeps its identity while only its newest message changes. */
  channel: Channel;
  /**
   * Whether the signed-in user wrote it.
   * @default false
   */
  own?: boolean;
  /**
   * Where it stands among its neighbours by the same person: name and picture show on `single` and `first`.
   * @default 'single'
   */
  position?: GroupPosition;
  /** @default 'bubbles' */
  layout?: ThreadLayout;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageRow: MessageRowProps;
  }
}

/**
 * One message with who said it and when; for places inside a component of the kit. Updates only when this message, or its place in its group, changes.
 *
 * @example
 * <MessageRow message={message} channel={channel} own={'user' in message && message.user.id === me.id} />
 */
export const MessageRow = part('MessageRow', function MessageRow(props: MessageRowProps) {
  const { message, channel, own = false, position = 'single', layout = 'bubbles', className } = props;
  const author = 'user' in message ? message.user : undefined;
  const state = { own, position, layout, system: !author, failed: isFailed(message) };
  const contentId = useId();
  return (
    <article
      {...partProps('message-row', state, className)}
      tabIndex={-1}
      aria-label={useRowLabel(message, author)}
      aria-describedby={contentId}
    >
      {author && <Margin author={author} message={message} {...{ own, position, layout }} />}
      <div {...partProps('message-main')}>
        {author && startsGroup(position) && (
          <Head
            author={author}
            message={message}
            named={layout === 'rows' || !(own || isBetweenTwo(channel))}
          />
        )}
        <div id={contentId} {...partProps('message-body')}>
          <MessageBubble {...{ message, own, position, layout }} />
          {layout === 'bubbles' && !startsGroup(position) && <TimeOnDemand message={message} />}
          {'delivery' in message && <DeliveryMark delivery={message.delivery} />}
        </div>
        {'delivery' in message && message.delivery.status === 'failed' && (
          <FailedNote delivery={message.delivery} />
        )}
      </div>
    </article>
  );
});

interface AuthoredProps {
  author: User;
  message: ListedMessage;
  own: boolean;
  layout: ThreadLayout;
}

/** The column beside the message: the picture once a group, and in rows the time of the others on demand. */
function Margin({ author, message, own, position, layout }: AuthoredProps & { position: GroupPosition }) {
  const isRows = layout === 'rows';
  if (own && !isRows) return null;
  return (
    <div {...partProps('message-margin')}>
      {startsGroup(position) ? (
        <UserAvatar user={author} size={isRows ? 'm' : 's'} showPresence={false} />
      ) : (
        isRows && <TimeOnDemand message={message} />
      )}
    </div>
  );
}

/** Within a group the time shows under the pointer. */
function TimeOnDemand({ message }: { message: ListedMessage }) {
  return <Timestamp moment={message.createdTime} className="ck-message-time ck-message-time-on-demand" />;
}

function Head({ author, message, named }: Pick<AuthoredProps, 'author' | 'message'> & { named: boolean }) {
  return (
    <div {...partProps('message-head')}>
      {named && <bdi {...partProps('message-author')}>{author.displayName}</bdi>}
      <Timestamp moment={message.createdTime} className="ck-message-time" />
    </div>
  );
}

/** Where only two talk, the side says who it is. */
function isBetweenTwo(channel: Channel): boolean {
  return channel.type === 'DIRECT' && channel.members.length === 2;
}

function startsGroup(position: GroupPosition): boolean {
  return position === 'single' || position === 'first';
}

function isFailed(message: ListedMessage): boolean {
  return 'delivery' in message && message.delivery.status === 'failed';
}

function useRowLabel(message: ListedMessage, author: User | undefined): string {
  const time = formatTime(message.createdTime, useLocale());
  const { messages } = useStrings();
  return author ? messages.from(author.displayName, time) : time;
}
