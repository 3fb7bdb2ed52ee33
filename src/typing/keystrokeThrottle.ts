const SECONDS = 1000;
/** The least time between two keystroke frames of one draft; typing lasts longer than this at the receiver. */
export const KEYSTROKES_EVERY_MS = 2 * SECONDS;

/** Sends a draft as it grows. */
export interface KeystrokeThrottle {
  type(keys: string): void;
  /** Sends "stopped" if "started" was sent. */
  stop(): void;
}

/**
 * Sends the first key at once and then the newest draft every two seconds: the SDK alone waits for 150 ms of silence,
 * so that somebody who keeps typing would never be seen typing. An emptied draft is sent at once.
 */
export function createKeystrokeThrottle(send: (keys: string) => void): KeystrokeThrottle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | undefined;
  let isTyping = false;

  function type(keys: string): void {
    if (keys === '') {
      stop();
    } else if (timer === undefined) {
      sendNow(keys);
    } else {
      waiting = keys;
    }
  }

  function sendNow(keys: string): void {
    isTyping = true;
    waiting = undefined;
    timer = setTimeout(onPause, KEYSTROKES_EVERY_MS);
    send(keys);
  }

  function onPause(): void {
    timer = undefined;
    if (waiting !== undefined) {
      sendNow(waiting);
    }
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
    if (isTyping) {
      isTyping = false;
      send('');
    }
  }

  return { type, stop };
}
