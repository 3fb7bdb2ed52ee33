import type { Connection } from '../sdk/index.js';

const SECONDS = 1000;
/** A connection that comes back within this was a blink, and nobody needs to hear of it. */
export const LOST_GRACE_MS = 2 * SECONDS;
/** How long good news stays. */
export const GOOD_NEWS_MS = 2.5 * SECONDS;

/** What is said about the connection. */
export type ConnectionNotice = 'none' | 'connecting' | 'lost' | 'back' | 'failed';

/** A notice, and when to show it. */
export interface NextNotice {
  notice: ConnectionNotice;
  afterMs: number;
}

const now = (notice: ConnectionNotice): NextNotice => ({ notice, afterMs: 0 });

/** What to say next, by what is said now; the same notice means that nothing changes. */
export function nextNotice(said: ConnectionNotice, status: Connection['status']): NextNotice {
  switch (status) {
    case 'signed-out':
      return now('none');
    case 'failed':
      return now('failed');
    case 'connecting':
      return said === 'failed' ? now('connecting') : { notice: 'connecting', afterMs: LOST_GRACE_MS };
    case 'reconnecting':
      return { notice: 'lost', afterMs: LOST_GRACE_MS };
    case 'connected':
      return afterConnecting(said);
  }
}

/** Only who heard of a trouble hears that it is over. */
function afterConnecting(said: ConnectionNotice): NextNotice {
  if (said === 'back') {
    return { notice: 'none', afterMs: GOOD_NEWS_MS };
  }
  return now(said === 'lost' || said === 'failed' ? 'back' : 'none');
}
