import { ChatError } from './ChatError.js';

const SECONDS = 1000;

/** How long the server may take to answer. */
export const CALL_LIMIT_MS = 15 * SECONDS;
/** How long an upload may take in all; one that stands still ends after a minute (`slim/axios.ts`). */
export const UPLOAD_LIMIT_MS = 6 * 60 * 60 * SECONDS;

interface SdkFailure {
  error?: unknown;
  message?: unknown;
}

/** A result as the SDK hands it over. */
export type SdkResult = { succeeded: boolean } | { failed: true; error: unknown };

/** The part of a result that says it succeeded. */
export type Succeeded<Result> = Exclude<Result, { failed: true }>;

interface CallOptions {
  /** The SDK's name of the call, for messages. */
  name: string;
  /** Aborts when the connection that carries the call is gone: the SDK would leave the call pending for ever. */
  lost?: AbortSignal;
  limitMs?: number;
}

/**
 * Runs one SDK call so that it always settles: a synchronous throw, a rejection, a failed result, a lost
 * connection and silence all become a rejected {@link ChatError}.
 */
export async function call<Result extends SdkResult>(
  options: CallOptions,
  run: () => Promise<Result>,
): Promise<Succeeded<Result>> {
  const { name } = options;
  const result = await withLimit(options, () => settled(name, run));
  if ('failed' in result && result.failed) {
    throw toChatError(name, result.error);
  }
  return result as Succeeded<Result>;
}

/** Waits for something as long as the limit and the connection last, then rejects with a {@link ChatError}. */
export async function withLimit<T>(
  { name, lost, limitMs = CALL_LIMIT_MS }: CallOptions,
  run: () => Promise<T>,
): Promise<T> {
  if (lost?.aborted) {
    throw new ChatError('connection-lost', { call: name });
  }
  let stopWaiting = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    const onLost = () => reject(new ChatError('connection-lost', { call: name }));
    const timer = setTimeout(
      () => reject(new ChatError('timed-out', { call: name, afterMs: limitMs })),
      limitMs,
    );
    lost?.addEventListener('abort', onLost);
    stopWaiting = () => {
      clearTimeout(timer);
      lost?.removeEventListener('abort', onLost);
    };
  });
  try {
    return await Promise.race([run(), givenUp]);
  } finally {
    stopWaiting();
  }
}

async function settled<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw asChatError(name, thrown);
  }
}

/** A {@link ChatError} as it is; anything else that was thrown on the way as one. */
export function asChatError(call: string, thrown: unknown): ChatError {
  return thrown instanceof ChatError ? thrown : toChatError(call, thrown);
}

/** Turns whatever the SDK calls an error (plain objects, Axios errors, exceptions) into a {@link ChatError}. */
export function toChatError(call: string, failure: unknown): ChatError {
  const said = failureOf(failure);
  const error = asText(said.error);
  const reason = asText(said.message) || error || 'no reason was given.';
  if (isNetworkError(failure)) {
    return new ChatError('connection-lost', { call }, failure);
  }
  if (error === 'NoActiveSessionError') {
    return new ChatError('no-session', { call }, failure);
  }
  if (permissionErrors.includes(error)) {
    return new ChatError('not-permitted', { call, reason }, failure);
  }
  if (error.endsWith('NotFoundError')) {
    return new ChatError('not-found', { call, reason }, failure);
  }
  return new ChatError('refused', { call, error, reason }, failure);
}

const permissionErrors = [
  'AccessDeniedError',
  'ChannelNotPubliclyJoinableError',
  'NotAChannelMemberError',
  'ChannelNotInvitableError',
  'CannotAddModeratorToChannelError',
];

/** What axios, and ours, call an upload that broke. */
function isNetworkError(failure: unknown): boolean {
  return failure instanceof Error && failure.message === 'Network Error';
}

/** An upload fails with an Axios error, whose answer carries the server's own words. */
function failureOf(failure: unknown): SdkFailure {
  const uploadAnswer = (failure as { response?: { data?: SdkFailure } } | null)?.response?.data;
  return uploadAnswer?.error ? uploadAnswer : ((failure ?? {}) as SdkFailure);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
