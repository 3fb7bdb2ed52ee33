import { channelStrings } from './channelStrings.js';
import { commonStrings } from './commonStrings.js';
import { composerStrings } from './composerStrings.js';
import { connectionStrings } from './connectionStrings.js';
import { messageStrings } from './messageStrings.js';
import { notificationStrings } from './notificationStrings.js';
import { panelStrings } from './panelStrings.js';
import { peopleStrings } from './peopleStrings.js';

/**
 * Every word a person can read or hear, in English, grouped by feature.
 * Words that depend on a number or a name are functions, so a language can form them as it needs.
 *
 * @example
 * defaultStrings.channels.unread(2); // '2 unread messages'
 */
export const defaultStrings = {
  common: commonStrings,
  channels: channelStrings,
  messages: messageStrings,
  composer: composerStrings,
  people: peopleStrings,
  notifications: notificationStrings,
  connection: connectionStrings,
  panel: panelStrings,
};

/** A complete dictionary: the shape of {@link defaultStrings}. */
export type Strings = typeof defaultStrings;

/**
 * Any part of the dictionary; what is left out stays as it was.
 *
 * @example
 * const strings: StringsOverride = { composer: { send: 'Senden' } };
 */
export type StringsOverride = { [Group in keyof Strings]?: Partial<Strings[Group]> };
