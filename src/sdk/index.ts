// The SDK door: the only folder that knows `chatkitty`. Everything above imports from here.
export type { AuthParamsSource } from './authParams.js';
export { ChatError, type ChatErrorCode, type ChatErrorFacts, isChatError } from './ChatError.js';
export { asChatError } from './call.js';
export type { ChatApi } from './chatApi.js';
export { assertApiKey, type ChatClient, type ChatClientOptions } from './chatClient.js';
export { chatHandlerFacts } from './chatHandlers.js';
export { type ClientLease, clientKey, createLease } from './clientLeases.js';
export type { Connection } from './connection.js';
export type { ChatEventName, ChatEvents, ChatSessionEventName } from './events.js';
export { fetchCode } from './fetchCode.js';
export { createGatherer } from './gather.js';
export type { ChatKittyInstance } from './instance.js';
export type * from './model.js';
export type { Page } from './page.js';
export { linkOf } from './receipts.js';
export { idOf } from './references.js';
export type * from './requests.js';
export { type Unsubscribe, unsubscribeAll } from './subscribe.js';
