/** The most characters a message can have, as the text's `length` counts them. */
export const MESSAGE_LIMIT = 10_000;
/** The counter shows when this few are left. */
const COUNT_FROM = 200;

/** How long a draft is, compared to the limit. */
export interface DraftLength {
  /** How many characters still fit, negative when there are too many; absent while that is of no interest. */
  left: number | undefined;
  tooLong: boolean;
}

/** Measures a draft against {@link MESSAGE_LIMIT}. */
export function draftLength(draft: string): DraftLength {
  const left = MESSAGE_LIMIT - draft.length;
  return { left: left <= COUNT_FROM ? left : undefined, tooLong: left < 0 };
}
