'use client';

import type { Message } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { Popover } from '../../ui/Popover.js';
import { partProps } from '../../ui/partProps.js';
import type { Anchor } from '../../ui/useAnchor.js';
import { QUICK_REACTIONS } from './quickReactions.js';
import { useToggleReaction } from './useToggleReaction.js';

interface ReactionPickerProps {
  message: Message;
  anchor: Anchor;
  onClose: () => void;
}

/** All emoji, to react with one. */
export function ReactionPicker({ message, anchor, onClose }: ReactionPickerProps) {
  const { messages } = useStrings();
  const toggle = useToggleReaction(message);
  return (
    <Popover anchor={anchor} onClose={onClose} label={messages.react}>
      <div {...partProps('quick-reactions')}>
        {QUICK_REACTIONS.map((emoji) => (
          <IconButton
            key={emoji}
            label={messages.reactWith(emoji)}
            onClick={() => {
              onClose();
              toggle(emoji);
            }}
          >
            {emoji}
          </IconButton>
        ))}
      </div>
    </Popover>
  );
}
