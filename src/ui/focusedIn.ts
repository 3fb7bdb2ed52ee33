/**
 * The focused element in the document or shadow root of an element: `document.activeElement` is only the host of a
 * shadow root.
 */
export function focusedIn(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement instanceof HTMLElement ? activeElement : null;
}

/**
 * Whether nothing has the focus in the document or shadow root of an element, as after the focused element was
 * removed.
 */
export function hasLostFocus(element: Element): boolean {
  const focused = focusedIn(element);
  return focused === null || focused === document.body;
}
