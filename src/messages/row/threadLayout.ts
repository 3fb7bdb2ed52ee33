/**
 * How a thread is laid out: `bubbles` puts one's own messages on the end side, `rows` gives every message the
 * full width beside a column of pictures, for busy rooms.
 */
export type ThreadLayout = 'bubbles' | 'rows';

/** How one message is laid out: like its thread, or as a `tile` among the pictures that were sent with it. */
export type RowLayout = ThreadLayout | 'tile';
