import type { Connection } from '../sdk/index.js';

const SECONDS = 1000;
/** A connection that comes back within this time is not worth mentioning. */
export const LOST_GRACE_MS = 2 * SECONDS;
/** How long “connected again” is shown. */
export const GOOD_NEWS_MS = 2.5 * SECONDS;

/** What the banner says about the connection. */
export type ConnectionNotice = 'none' | 'connecting' | 'lost' | 'back' | 'failed';

/** A notice, and when to show it. */
export interface NextNotice {
  notice: ConnectionNotice;
  afterMs: number;
}

const now = (notice: ConnectionNotice): NextNotice => ({ notice, afterMs: 0 });

/** The notice to show next, given the one shown now. The same notice means that nothing changes. */
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

/** Only those who saw a problem are told that it is over. */
function afterConnecting(said: ConnectionNotice): NextNotice {
  if (said === 'back') {
    return { notice: 'none', afterMs: GOOD_NEWS_MS };
  }
  return now(said === 'lost' || said === 'failed' ? 'back' : 'none');
}
