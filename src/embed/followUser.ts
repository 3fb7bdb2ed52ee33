import type { ChatClientOptions } from '../sdk/index.js';
import type { EmbedPiece } from './embed.js';
import { type EmbedOptions, userKey } from './options.js';

type Stop = () => void;

/** Keeps something running for whoever the options name; it starts afresh when they name somebody else. */
export function followUser(options: EmbedOptions, start: (user: ChatClientOptions) => Stop): EmbedPiece {
  let newest = options;
  const startNow = (): Stop => {
    const user = userOf(newest, () => newest.authParams);
    return user ? start(user) : () => {};
  };
  let stop = startNow();
  return {
    update(next) {
      const isAnother = userKey(next) !== userKey(newest);
      newest = next;
      if (!isAnother) return;
      stop();
      stop = startNow();
    },
    stop: () => stop(),
  };
}

function userOf(
  { apiKey, host, isSecure, username }: EmbedOptions,
  authParams: () => unknown,
): ChatClientOptions | undefined {
  return username === undefined ? undefined : { apiKey, host, isSecure, username, authParams };
}
