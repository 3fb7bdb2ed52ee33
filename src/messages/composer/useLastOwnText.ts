'use client';

import { useCallback } from 'react';
import { useChatContext } from '../../context/ChatContext.js';
import type { Pages } from '../../queries/chatQuery.js';
import type { Channel, Message, TextMessage } from '../../sdk/index.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { messagesKey } from '../messageQueries.js';

/**
 * Returns a function that finds the newest loaded text message of the signed-in user; never re-renders for a message.
 */
export function useLastOwnText(channel: Channel): () => TextMessage | undefined {
  const { cache } = useChatContext('MessageComposer').chat;
  const ownUserId = useOwnUserId();
  return useCallback(() => {
    const pages = cache.read<Pages<Message>>(messagesKey(channel.id))?.pages ?? [];
    return pages
      .flatMap(({ items }) => items)
      .find(
        (message): message is TextMessage =>
          message.type === 'TEXT' && message.user.id === ownUserId && !message.deleted,
      );
  }, [cache, channel.id, ownUserId]);
}
