'use client';

import { lazyComponent } from '../../../ui/lazyComponent.js';
import type { PopoverProps } from '../../../ui/Popover.js';
import { part } from '../../../ui/part.js';
import type { Anchor } from '../../../ui/useAnchor.js';

/** Props of {@link EmojiPicker}. */
export interface EmojiPickerProps {
  /** What it is placed beside: an element, or a point of the window in pixels. */
  anchor: Anchor;
  /** Called with the emoji that was picked, in the person's skin tone. The picker then asks to be closed. */
  onPick: (emoji: string) => void;
  /**
   * Called when it should close: something was picked, Escape was pressed, or the person turned to something else.
   */
  onClose: () => void;
  /**
   * Its accessible name.
   * @default strings.composer.emoji
   */
  label?: string | undefined;
  /** @default 'top-end' */
  placement?: PopoverProps['placement'];
}

declare module '../../../ui/part.js' {
  interface PartRegistry {
    EmojiPicker: EmojiPickerProps;
  }
}

/**
 * Every emoji, with search, the most recent ones, and a skin tone that is remembered on this device. The focus stays
 * in the search field; arrow keys choose, Enter picks. Render it only while it is open: its code and data are loaded
 * then, from where your app's code is.
 *
 * @example
 * function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
 *   const [anchor, setAnchor] = useState<Element>();
 *   return (
 *     <>
 *       <button onClick={(event) => setAnchor(event.currentTarget)}>Emoji</button>
 *       {anchor && <EmojiPicker anchor={anchor} onPick={onPick} onClose={() => setAnchor(undefined)} />}
 *     </>
 *   );
 * }
 */
export const EmojiPicker = part(
  'EmojiPicker',
  lazyComponent<EmojiPickerProps>(() => import('./EmojiPanel.js').then((module) => module.EmojiPanel)),
);
