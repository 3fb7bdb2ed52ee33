'use client';

import { useEffect, useState } from 'react';
import type { Connection } from '../sdk/index.js';
import { type ConnectionNotice, nextNotice } from './connectionNotice.js';

/**
 * What to say about the connection. Short interruptions are left out, and “connected again” is shown for a moment.
 * Re-renders when it changes.
 */
export function useConnectionNotice(status: Connection['status']): ConnectionNotice {
  const [said, setSaid] = useState<ConnectionNotice>('none');
  const { notice, afterMs } = nextNotice(said, status);
  const isDue = notice !== said && afterMs === 0;
  if (isDue) setSaid(notice);

  useEffect(() => {
    if (notice === said || isDue) return;
    const timer = setTimeout(() => setSaid(notice), afterMs);
    return () => clearTimeout(timer);
  }, [said, notice, afterMs, isDue]);

  return isDue ? notice : said;
}
