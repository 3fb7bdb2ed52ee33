const SECONDS = 1_000;
const KILOBYTES = 1_000;
const MEGABYTES = 1_000 * KILOBYTES;

/** How long a person counts as typing after the last keystroke, in milliseconds. */
export const TYPING_LASTS = 5 * SECONDS;

/**
 * Keystrokes this soon after a message, in milliseconds, belong to that message: the SDK holds them back
 * for 150 ms, so they often arrive after it and must not start "is typing" again.
 */
export const LATE_KEYSTROKES = 0.5 * SECONDS;

/** The server sends a heart-beat this often, in milliseconds: the SDK gives up after 20 silent seconds. */
export const HEART_BEAT_EVERY = 10 * SECONDS;

/** How often the client promises a sign of life, in milliseconds. */
export const CLIENT_HEART_BEAT = 60 * SECONDS;

/** How many bytes may wait for a client that does not read, before it is cut off. */
export const MAX_BACKLOG_BYTES = 16 * MEGABYTES;

/** How long a connection may stay without signing in, in milliseconds. */
export const CONNECT_WITHIN = 30 * SECONDS;

/** After how long a silence a client counts as gone, in milliseconds: it missed its sign of life, and then some. */
export const CLIENT_GONE_AFTER = 2.5 * CLIENT_HEART_BEAT;

/** The longest frame that is read, in UTF-16 code units. */
export const MAX_FRAME_LENGTH = 1 * MEGABYTES;

/** The longest message, in UTF-16 code units. */
export const MAX_BODY_LENGTH = 20_000;

/** The longest name of a person, channel or thread, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 200;

/** The largest upload, in bytes: the file and the other fields of its form. */
export const MAX_UPLOAD_BYTES = 100 * MEGABYTES;

/** The largest body of any other HTTP request, in bytes. */
export const MAX_JSON_BYTES = 1 * MEGABYTES;

/** The longest headers of one field of a form, in bytes. */
export const MAX_PART_HEAD_BYTES = 8 * KILOBYTES;

/** How many live subscriptions one connection may hold. */
export const MAX_SUBSCRIPTIONS = 5_000;

/** How many people a direct channel can have, its creator included. */
export const MAX_DIRECT_MEMBERS = 10;

/** How many items a page has. */
export const PAGE_SIZE = 25;
