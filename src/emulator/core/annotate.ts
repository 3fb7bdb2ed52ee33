import type { ChannelRecord, UserRecord, World } from './world.js';
import { findUser } from './world.js';

/** A piece of a message's text; positions count UTF-16 code units, the end is exclusive. */
export interface Span {
  source: string;
  startPosition: number;
  endPosition: number;
}

export type Mention = Span & ({ user: UserRecord } | { channel: ChannelRecord });

const LINK = /https?:\/\/[^\s<>"]+/g;
// Punctuation that ends the sentence, not the address.
const TRAILING_PUNCTUATION = /[.,;:!?'")\]]+$/;
const MENTION = /<([@#])([^<>\n]+)>/g;

const span = (source: string, startPosition: number): Span => ({
  source,
  startPosition,
  endPosition: startPosition + source.length,
});

/** The web addresses in a text. */
export const findLinks = (text: string): Span[] =>
  [...text.matchAll(LINK)].map((match) => span(match[0].replace(TRAILING_PUNCTUATION, ''), match.index));

/** The people (`<@username>`) and channels (`<#channel>`) a text mentions; unknown names are plain text. */
export function findMentions(world: World, text: string): Mention[] {
  return [...text.matchAll(MENTION)].flatMap((match): Mention[] => {
    const [tag, sign, name = ''] = match;
    if (sign === '@') {
      const user = findUser(world, name);
      return user ? [{ ...span(tag, match.index), user }] : [];
    }
    const channel = [...world.channels.values()].find((candidate) => candidate.name === name);
    return channel ? [{ ...span(tag, match.index), channel }] : [];
  });
}
