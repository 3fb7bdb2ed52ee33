/** What is being completed. */
export interface Completion {
  /** People, channels or emoji. */
  sign: '@' | '#' | ':';
  /** What was typed after the sign. */
  query: string;
  /** Where the sign stands. */
  start: number;
  /** Where the caret stands. */
  end: number;
}

/** A sign at the beginning of a word, and the part of the word before the caret. */
const UNFINISHED = /(?:^|[\s([{"'«“])(?:([@#])([^\s@#]{0,40})|(:)([\p{L}\p{N}_+-]{2,40}))$/u;
/** Nobody types a longer word to find something. */
const LONGEST = 42;

/**
 * The word before the caret that can be completed, if it begins with a sign. Times, URLs and smileys do not count.
 */
export function completionAt(text: string, caret: number): Completion | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST), Math.max(0, caret));
  const match = UNFINISHED.exec(before);
  if (!match) return undefined;
  const [, sign = match[3], query = match[4] ?? ''] = match;
  return { sign: sign as Completion['sign'], query, start: caret - query.length - 1, end: caret };
}
