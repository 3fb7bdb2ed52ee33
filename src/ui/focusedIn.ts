/** What has the focus in the tree of an element: in a shadow root, the page only knows of its host. */
export function focusedIn(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement instanceof HTMLElement ? activeElement : null;
}

/** Whether nothing in the tree of an element has the focus: what is removed cannot keep it. */
export function hasLostFocus(element: Element): boolean {
  const focused = focusedIn(element);
  return focused === null || focused === document.body;
}
