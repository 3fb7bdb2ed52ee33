/**
 * How a thread is laid out: `bubbles` puts one's own messages on the end side, `rows` gives every message the
 * full width beside a column of pictures, for busy rooms.
 */
export type ThreadLayout = 'bubbles' | 'rows';
