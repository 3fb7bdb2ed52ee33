import type { MessageMention } from '../../sdk/index.js';

/**
 * The tag that the server understands, by the label that the text shows in its place: `<@ada>` by `@Ada Lindqvist`.
 */
export type MentionLabels = Readonly<Record<string, string>>;

/** Somebody, or a channel, that can be mentioned. */
export interface Mentionable {
  sign: '@' | '#';
  /** As the server knows it, and unique. */
  name: string;
  displayName: string;
}

/** The tag that the server understands: `<@ada>`, `<#General>`. */
function tagOf({ sign, name }: Mentionable): string {
  return `<${sign}${name}>`;
}

/**
 * Chooses the label for a mention: the display name, unless the text uses it for somebody else already. Returns the
 * label, and the labels with it added.
 */
export function labelMention(
  labels: MentionLabels,
  mentionable: Mentionable,
): { label: string; labels: MentionLabels } {
  const tag = tagOf(mentionable);
  const { sign, name, displayName } = mentionable;
  const candidates = [`${sign}${displayName}`, `${sign}${name}`, tag];
  const label = candidates.find((candidate) => (labels[candidate] ?? tag) === tag) ?? tag;
  return { label, labels: { ...labels, [label]: tag } };
}

/** The text as the server wants it, with tags where it has labels. */
export function withTags(text: string, labels: MentionLabels): string {
  // The longest first, so that `@Ada Lindqvist` is not taken for `@Ada`.
  const known = Object.keys(labels).sort((a, b) => b.length - a.length);
  if (known.length === 0) return text;
  const anyLabel = new RegExp(`(?:${known.map(escapeForRegExp).join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return text.replace(anyLabel, (label) => labels[label] ?? label);
}

/** The text as a person wrote it, with labels where the server has tags, and the labels with these. */
export function withLabels(
  body: string,
  mentions: readonly MessageMention[],
  labels: MentionLabels,
): { text: string; labels: MentionLabels } {
  let known = labels;
  let text = body;
  for (const mention of mentions) {
    const { label, labels: more } = labelMention(known, mentionableOf(mention));
    known = more;
    text = text.replaceAll(mention.tag, () => label);
  }
  return { text, labels: known };
}

function mentionableOf(mention: MessageMention): Mentionable {
  return mention.type === 'USER' ? mentionableUser(mention.user) : mentionableChannel(mention.channel);
}

/** A person, to be mentioned. */
export function mentionableUser({ name, displayName }: { name: string; displayName: string }): Mentionable {
  return { sign: '@', name, displayName };
}

/** A channel, to be mentioned. */
export function mentionableChannel({
  name,
  displayName,
}: {
  name: string;
  displayName: string;
}): Mentionable {
  return { sign: '#', name, displayName };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
