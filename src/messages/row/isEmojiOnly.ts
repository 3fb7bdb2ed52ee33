const MOST_EMOJI = 3;
/** Longer than any three emoji, skin tones and families included. */
const LONGEST = 60;
const LETTER = /\p{L}/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\uFE0F?\u20E3)/u;

/** True for one to three emoji and nothing else: such a message is shown large. */
export function isEmojiOnly(body: string): boolean {
  // Nearly every message has a letter, and segmenting is dear.
  if (body.length === 0 || body.length > LONGEST || LETTER.test(body)) return false;
  const characters = [...new Intl.Segmenter().segment(body.replace(/\s+/g, ''))];
  return (
    characters.length > 0 &&
    characters.length <= MOST_EMOJI &&
    characters.every(({ segment }) => EMOJI.test(segment))
  );
}
