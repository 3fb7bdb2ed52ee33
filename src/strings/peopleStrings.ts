/** Names, presence and who is typing. */
export const peopleStrings = {
  online: 'Online',
  offline: 'Offline',
  someone: 'Someone',
  guest: 'Guest',
  /** `names` is a list already joined in the person's language; `count` is how many it holds. */
  typing: (names: string, count: number) => `${names} ${count === 1 ? 'is' : 'are'} typing…`,
  severalTyping: 'Several people are typing…',
  block: (name: string) => `Block ${name}`,
  unblock: (name: string) => `Unblock ${name}`,
  blocked: 'Blocked',
  message: (name: string) => `Message ${name}`,
};
