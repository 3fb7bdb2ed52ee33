import type { panelStrings } from '../strings/panelStrings.js';

/** What pressing the launcher's button does, and what there is to be read. */
export function launcherLabel(words: typeof panelStrings, isOpen: boolean, unread: number): string {
  if (isOpen) return words.close;
  return unread > 0 ? words.openUnread(unread) : words.open;
}
