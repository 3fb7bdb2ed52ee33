// The chat for pages without React: a function, and two elements.

export { defineChatElements } from './elements.js';
export type { ChatElementProps } from './elementsInJsx.js';
export type { ChatElement, ChatElementEvents } from './elementTypes.js';
export type { EmbeddedChat } from './embed.js';
export { mountChatLauncher } from './mountChatLauncher.js';
export { mountChatPanel } from './mountChatPanel.js';
export type { EmbedEvent, EmbedListener, EmbedOptions } from './options.js';
