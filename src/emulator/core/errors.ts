/** The names of the errors the emulator answers with. */
export type ErrorName =
  | 'AccessDeniedError'
  | 'ChannelNotFoundError'
  | 'MessageNotFoundError'
  | 'ThreadNotFoundError'
  | 'UserNotFoundError'
  | 'FileNotFoundError'
  | 'ChannelNameTakenError'
  | 'ValidationError'
  | 'PayloadTooLargeError'
  | 'UnknownDestinationError';

/** An error as it crosses the wire: in an ERROR frame, on the errors queue or as an HTTP body. */
export interface ErrorResource {
  error: string;
  message: string;
  timestamp: string;
}

/** A request the emulator refuses; it reaches the acting client and nobody else. */
export class Refusal extends Error {
  constructor(
    override readonly name: ErrorName | (string & {}),
    message: string,
  ) {
    super(message);
  }
}

export const accessDenied = (message: string) => new Refusal('AccessDeniedError', message);
export const tooLarge = (maxBytes: number) =>
  new Refusal('PayloadTooLargeError', `The request is larger than ${maxBytes} bytes.`);
export const invalid = (message: string) => new Refusal('ValidationError', message);

/** The wire form of whatever was thrown. Unforeseen errors keep their message: this is a development tool. */
export function toErrorResource(thrown: unknown, now: number): ErrorResource {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    error: error instanceof Refusal ? error.name : 'UnknownChatKittyError',
    message: error.message,
    timestamp: new Date(now).toISOString(),
  };
}
