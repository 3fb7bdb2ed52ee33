'use client';

import { useOwnUserId } from '../../users/useOwnUserId.js';
import { hasReacted } from '../reactionSummaries.js';
import type { ListedMessage } from '../useMessages.js';
import { useReactToMessage } from '../useReactToMessage.js';
import { useRemoveReaction } from '../useRemoveReaction.js';

/** Adds or removes the signed-in user’s reaction with an emoji. */
export function useToggleReaction(message: ListedMessage): (emoji: string) => void {
  const ownUserId = useOwnUserId();
  const react = useReactToMessage();
  const takeBack = useRemoveReaction();
  return (emoji) => {
    const summary = message.reactions.find(({ emoji: { character } }) => character === emoji);
    const { mutate } = summary && hasReacted(summary, ownUserId) ? takeBack : react;
    mutate({ message, emoji });
  };
}
