'use client';

import { lazyComponent } from '../../../ui/lazyComponent.js';
import type { PopoverProps } from '../../../ui/Popover.js';
import { part } from '../../../ui/part.js';
import type { Anchor } from '../../../ui/useAnchor.js';

/** Props of {@link EmojiPicker}. */
export interface EmojiPickerProps {
  /** What it floats beside: an element, or a point of the window in pixels. */
  anchor: Anchor;
  /** An emoji was picked, in the skin tone that the person likes. The picker asks to close as well. */
  onPick: (emoji: string) => void;
  /** It is to close: something was picked, Escape was pressed, or the person turned to something else. */
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
 * Every emoji, with search, what was used last, and a skin tone that is remembered on this device. The focus stays
 * in the search, arrow keys choose, Enter picks. Render it only while it is open; its
 * code and its data are fetched with it, from where the app's own code is.
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
