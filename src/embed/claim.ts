const claimed = new WeakSet<Element>();

/** Takes an element for one chat, since two would draw over each other; throws if it is taken. The result gives it back. */
export function claim(element: Element): () => void {
  if (claimed.has(element)) throw new Error('This element already has a chat: unmount that one first.');
  claimed.add(element);
  return () => claimed.delete(element);
}
