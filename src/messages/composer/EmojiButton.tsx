'use client';

import { useState } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { SmileIcon } from '../../ui/icons.js';
import { EmojiPicker } from './emoji/EmojiPicker.js';

/** A button that opens the emoji picker. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const { composer } = useStrings();
  const [anchor, setAnchor] = useState<Element>();
  return (
    <>
      <IconButton
        label={composer.emoji}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(anchor ? undefined : currentTarget)}
      >
        <SmileIcon />
      </IconButton>
      {anchor && <EmojiPicker anchor={anchor} onPick={onPick} onClose={() => setAnchor(undefined)} />}
    </>
  );
}
