'use client';

import type { Message } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { MoreIcon, ReplyIcon, SmilePlusIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import { useComposingActions } from '../composer/useComposing.js';
import type { MessageActionsProps } from './MessageActions.js';
import { TOOLBAR_REACTIONS } from './quickReactions.js';
import { useToggleReaction } from './useToggleReaction.js';

/** The most used actions of a message, over its corner. */
export function MessageToolbar({ message, channel, powers, tools: { menu, ask } }: MessageActionsProps) {
  const { messages, common } = useStrings();
  const { reply } = useComposingActions(channel);
  return (
    <div role="toolbar" aria-label={messages.actions} {...partProps('message-toolbar')}>
      {powers.react && <QuickReactions message={message} />}
      {powers.react && (
        <IconButton
          size="s"
          label={messages.react}
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => ask({ kind: 'emoji', anchor: currentTarget })}
        >
          <SmilePlusIcon size={18} />
        </IconButton>
      )}
      {powers.reply && (
        <IconButton size="s" label={messages.reply} onClick={() => reply(message)}>
          <ReplyIcon size={18} />
        </IconButton>
      )}
      <IconButton size="s" label={common.moreActions} {...menu.triggerProps}>
        <MoreIcon size={18} />
      </IconButton>
    </div>
  );
}

function QuickReactions({ message }: { message: Message }) {
  const { messages } = useStrings();
  const toggle = useToggleReaction(message);
  return TOOLBAR_REACTIONS.map((emoji) => (
    <IconButton key={emoji} size="s" label={messages.reactWith(emoji)} onClick={() => toggle(emoji)}>
      <span {...partProps('emoji')}>{emoji}</span>
    </IconButton>
  ));
}
