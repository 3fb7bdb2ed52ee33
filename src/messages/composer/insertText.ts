/**
 * Puts text in the place of a stretch of a field, as if it had been typed: the person can take it back, and the
 * field's listeners hear of it.
 */
export function insertText(field: HTMLTextAreaElement, text: string, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated, and the only way that keeps the history of the field.
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
