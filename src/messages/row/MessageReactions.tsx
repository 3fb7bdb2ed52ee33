'use client';

import './MessageReactions.css';
import type { ReactionSummary, User } from '../../sdk/index.js';
import { formatList, formatNumber } from '../../strings/formatters.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { useTooltip } from '../../ui/useTooltip.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { hasReacted } from '../reactionSummaries.js';
import type { ListedMessage } from '../useMessages.js';
import { useToggleReaction } from './useToggleReaction.js';

/** Props of {@link MessageReactions}. */
export interface MessageReactionsProps {
  message: ListedMessage;
  /**
   * Whether the signed-in user may react.
   * @default true
   */
  mayReact?: boolean;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageReactions: MessageReactionsProps;
  }
}

/**
 * The reactions to a message with their counts. Your own are marked, and pressing a reaction adds or removes yours.
 * Hover, focus and a long press show who reacted. Renders nothing while there are none.
 *
 * Updates with the message. SDK: `reactToMessage`, `removeReaction`, `onMessageReactionAdded`.
 *
 * @example
 * <MessageReactions message={message} />
 */
export const MessageReactions = part(
  'MessageReactions',
  function MessageReactions(props: MessageReactionsProps) {
    const { message, className } = props;
    const { messages } = useStrings();
    if (message.reactions.length === 0) return null;
    return (
      <ul aria-label={messages.reactions} {...partProps('message-reactions', {}, className)}>
        {message.reactions.map((summary) => (
          <Reaction
            key={summary.emoji.character}
            message={message}
            summary={summary}
            mayReact={props.mayReact ?? true}
          />
        ))}
      </ul>
    );
  },
);

interface ReactionProps {
  message: ListedMessage;
  summary: ReactionSummary;
  mayReact: boolean;
}

function Reaction({ message, summary, mayReact }: ReactionProps) {
  const locale = useLocale();
  const ownUserId = useOwnUserId();
  const toggle = useToggleReaction(message);
  const words = useReactors(summary, ownUserId);
  const { hints, tooltip } = useTooltip(words);
  return (
    <li {...hints}>
      <button
        type="button"
        {...partProps('message-reaction')}
        aria-pressed={hasReacted(summary, ownUserId)}
        aria-disabled={!mayReact || undefined}
        onClick={() => mayReact && toggle(summary.emoji.character)}
      >
        <span aria-hidden="true" {...partProps('emoji')}>
          {summary.emoji.character}
        </span>
        <span aria-hidden="true">{formatNumber(summary.count, locale)}</span>
        <VisuallyHidden>{words}</VisuallyHidden>
      </button>
      {tooltip}
    </li>
  );
}

const MOST_NAMES = 20;

/** The emoji and the people behind it, oneself by “You”. */
function useReactors({ emoji, users, count }: ReactionSummary, ownUserId: number | undefined): string {
  const locale = useLocale();
  const { messages, common } = useStrings();
  const nameOf = ({ id, displayName }: User) => (id === ownUserId ? common.you : displayName);
  const names = users.slice(0, MOST_NAMES).map(nameOf);
  const others = count - names.length;
  const all = others > 0 ? [...names, messages.andMore(others)] : names;
  return messages.reactedBy(emoji.character, formatList(all, locale));
}
