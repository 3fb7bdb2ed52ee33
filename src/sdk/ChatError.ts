/** The facts that go with each kind of failure. */
export interface ChatErrorFacts {
  'missing-provider': { name: string };
  'invalid-api-key': { apiKey: unknown };
  'invalid-username': { username: unknown };
  'access-denied': { username: string; reason: string };
  'auth-params-failed': { username: string };
  'connection-failed': { host: string };
  'connection-lost': { call: string };
  'no-session': { call: string };
  'timed-out': { call: string; afterMs: number };
  'invalid-request': { call: string; reason: string };
  'not-permitted': { call: string; reason: string };
  'not-found': { call: string; reason: string };
  refused: { call: string; error: string; reason: string };
  'handler-failed': { event: string };
}

/** The kind of a {@link ChatError}. */
export type ChatErrorCode = keyof ChatErrorFacts;

const sentences: { [Code in ChatErrorCode]: (facts: ChatErrorFacts[Code]) => string } = {
  'missing-provider': ({ name }) =>
    `${name} was used outside a ChatKittyProvider. Wrap your app in <ChatKittyProvider apiKey="…" username="…">.`,
  'invalid-api-key': () => 'ChatKittyProvider needs an apiKey, from your ChatKitty dashboard.',
  'invalid-username': () =>
    'The username is empty or contains control characters such as line breaks. Pass a plain name.',
  'access-denied': ({ username, reason }) =>
    `ChatKitty did not let "${username}" in: ${reason} Check the username and the credentials, then sign in again.`,
  'auth-params-failed': ({ username }) =>
    `authParams() failed for "${username}". The cause tells why; the next try asks again.`,
  'connection-failed': ({ host }) => `${host} could not be reached. Check the network and the host.`,
  'connection-lost': ({ call }) =>
    `The connection broke while ${call} was under way, so nobody knows whether it arrived. Look before you try again.`,
  'no-session': ({ call }) =>
    `${call} needs somebody who is signed in. Wait until useSession() says "connected".`,
  'timed-out': ({ call, afterMs }) => `${call} got no answer within ${afterMs / 1000} seconds. Try again.`,
  'invalid-request': ({ call, reason }) => `${call} was not sent: ${reason}`,
  'not-permitted': ({ call, reason }) => `${call} is not allowed here: ${reason}`,
  'not-found': ({ call, reason }) => `${call} asked for what does not exist: ${reason}`,
  refused: ({ call, reason }) => `ChatKitty refused ${call}: ${reason}`,
  'handler-failed': ({ event }) => `A handler of ${event} threw. The chat goes on; the cause tells why.`,
};

/**
 * The one kind of error this kit throws, rejects with, or reports: a code to branch on, the facts, the cause,
 * and a sentence that says what happened and what to do.
 *
 * @example
 * <ChatKittyProvider apiKey="…" username="ada" onError={(error) => error.code === 'access-denied' && signOut()}>
 *   <ChatPanel />
 * </ChatKittyProvider>
 */
export class ChatError<Code extends ChatErrorCode = ChatErrorCode> extends Error {
  override readonly name = 'ChatError';

  constructor(
    readonly code: Code,
    readonly facts: ChatErrorFacts[Code],
    cause?: unknown,
  ) {
    super(sentences[code](facts), { cause });
  }
}

/** Narrows anything that was thrown to a {@link ChatError}, optionally of one kind. */
export function isChatError<Code extends ChatErrorCode>(
  error: unknown,
  code?: Code,
): error is ChatError<Code> {
  return error instanceof ChatError && (code === undefined || error.code === code);
}
