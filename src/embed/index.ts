// The chat for pages without React: a function, and two elements.

export { type ChatElement, type ChatElementEvents, defineChatElements } from './elements.js';
export type { EmbeddedChat } from './embed.js';
export { mountChatLauncher } from './mountChatLauncher.js';
export { mountChatPanel } from './mountChatPanel.js';
export type { EmbedEvent, EmbedListener, EmbedOptions } from './options.js';
