/** Whether Escape was pressed for the element that hears of it, and not for a dialog above or a control inside. */
export function isOwnEscape(event: Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'target'>): boolean {
  const { key, defaultPrevented, target } = event;
  const isInDialog = target instanceof Element && target.closest('dialog') !== null;
  return key === 'Escape' && !defaultPrevented && !isInDialog;
}
