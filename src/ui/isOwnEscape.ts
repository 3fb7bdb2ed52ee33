/** Whether Escape was pressed for this element, and not for a dialog above it or a control inside it. */
export function isOwnEscape(event: Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'target'>): boolean {
  const { key, defaultPrevented, target } = event;
  const isInDialog = target instanceof Element && target.closest('dialog') !== null;
  return key === 'Escape' && !defaultPrevented && !isInDialog;
}
