'use client';

import './AlbumRow.css';
import type { KeyboardEvent } from 'react';
import type { Channel, User } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { rovingIndex } from '../../ui/rovingIndex.js';
import type { GroupPosition } from '../list/messageGroups.js';
import { wideTiles } from '../media/album.js';
import type { ListedMessage } from '../useMessages.js';
import { AuthorHead, AuthorMargin } from './MessageAuthor.js';
import { MessageRow } from './MessageRow.js';
import type { ThreadLayout } from './threadLayout.js';

interface AlbumRowProps {
  /** Pictures of one person, in their order. */
  messages: readonly ListedMessage[];
  channel: Channel;
  own: boolean;
  position: GroupPosition;
  layout: ThreadLayout;
  /** The newest message of the signed-in user, if it is one of these. */
  newestOwnId: number | undefined;
}

/** Pictures that were sent together, side by side. Each is a message of its own, with all of a message's actions. */
export function AlbumRow({ messages, newestOwnId, ...props }: AlbumRowProps) {
  const { channel, own, position, layout } = props;
  const first = messages.find(isSaidBySomebody);
  const wide = wideTiles(messages.length);
  return (
    <div {...partProps('message-album', { own, position, layout }, 'ck-message-row')}>
      {first && <AuthorMargin author={first.user} message={first} {...props} />}
      <div {...partProps('message-main')}>
        {first && <AuthorHead author={first.user} message={first} {...props} />}
        <div role="none" {...partProps('message-tiles')} onKeyDown={walkTiles}>
          {messages.map((message, index) => (
            <div key={message.clientId ?? message.id} {...partProps('message-tile', { wide: index < wide })}>
              <MessageRow
                {...{ message, channel, own }}
                position="middle"
                layout="tile"
                newestOwn={message.id === newestOwnId}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function isSaidBySomebody(message: ListedMessage): message is ListedMessage & { user: User } {
  return 'user' in message;
}

/** Left and right lead from picture to picture, since up and down lead to other rows. */
function walkTiles(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-ck-part="message-row"]')];
  const at = tiles.indexOf(event.target as HTMLElement);
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const next = rovingIndex(event.key, at, tiles.length, isRtl ? 'rtl' : 'ltr');
  if (at < 0 || next === undefined || !event.key.startsWith('Arrow')) return;
  event.preventDefault();
  tiles[next]?.focus();
}
