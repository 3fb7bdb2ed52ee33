'use client';

import { useChannelMembers } from '../../../channels/useChannelMembers.js';
import { useChannels } from '../../../channels/useChannels.js';
import type { Channel } from '../../../sdk/index.js';
import { useStrings } from '../../../strings/StringsContext.js';
import { HashIcon } from '../../../ui/icons.js';
import { lazyComponent } from '../../../ui/lazyComponent.js';
import { useDebouncedValue } from '../../../ui/useDebouncedValue.js';
import { UserAvatar } from '../../../users/UserAvatar.js';
import { useOwnUserId } from '../../../users/useOwnUserId.js';
import { insertText } from '../insertText.js';
import { type Mentionable, mentionableChannel, mentionableUser } from '../mentionLabels.js';
import { CompletionList, MOST_OPTIONS } from './CompletionList.js';
import type { Completion } from './completionAt.js';

const EmojiCompletions = lazyComponent(() => import('./EmojiCompletions.js').then((m) => m.EmojiCompletions));

/** The server is asked once nobody has typed for this long, in milliseconds. */
const SEARCH_PAUSE_MS = 120;

interface CompletionsProps {
  completion: Completion;
  channel: Channel;
  field: HTMLTextAreaElement;
  /** Returns the text that mentions somebody. */
  mention: (mentionable: Mentionable) => string;
  onDismiss: () => void;
}

/** The proposals for the word at the caret. */
export function Completions(props: CompletionsProps) {
  const { completion, field, onDismiss } = props;
  const { sign, query, start, end } = completion;
  const insert = (text: string) => insertText(field, `${text} `, start, end);
  if (sign === ':') return <EmojiCompletions {...{ query, field, onDismiss }} onPick={insert} />;
  const mention = (mentionable: Mentionable) => insert(props.mention(mentionable));
  const List = sign === '@' ? PeopleCompletions : ChannelCompletions;
  return <List {...props} query={query} mention={mention} />;
}

interface MentionCompletionsProps extends Omit<CompletionsProps, 'mention'> {
  query: string;
  mention: (mentionable: Mentionable) => void;
}

function PeopleCompletions({ channel, query, field, mention, onDismiss }: MentionCompletionsProps) {
  const { composer } = useStrings();
  const ownUserId = useOwnUserId();
  const displayName = useDebouncedValue(query, SEARCH_PAUSE_MS);
  const filter = displayName === '' ? {} : { displayName };
  const { data: members = [] } = useChannelMembers(channel, filter, { keepPrevious: true });
  const options = members
    .filter(({ id, displayName: name }) => id !== ownUserId && has(name, query))
    .sort((a, b) => leads(b.displayName, query) - leads(a.displayName, query))
    .slice(0, MOST_OPTIONS)
    .map((user) => ({
      key: user.id,
      icon: <UserAvatar user={user} size="s" />,
      name: user.displayName,
      detail: user.name,
      pick: () => mention(mentionableUser(user)),
    }));
  return <CompletionList label={composer.suggestPeople} {...{ field, query, options, onDismiss }} />;
}

function ChannelCompletions({ query, field, mention, onDismiss }: MentionCompletionsProps) {
  const { composer } = useStrings();
  const name = useDebouncedValue(query, SEARCH_PAUSE_MS);
  const { data: channels = [] } = useChannels(name === '' ? {} : { name }, { keepPrevious: true });
  const options = channels
    .filter((channel) => channel.type !== 'DIRECT' && has(channel.displayName, query))
    .slice(0, MOST_OPTIONS)
    .map((channel) => ({
      key: channel.id,
      icon: <HashIcon size={18} />,
      name: channel.displayName,
      pick: () => mention(mentionableChannel(channel)),
    }));
  return <CompletionList label={composer.suggestChannels} {...{ field, query, options, onDismiss }} />;
}

/** For a moment the server's answer belongs to an earlier query: names that no longer match must not be offered. */
function has(name: string, query: string): boolean {
  return name.toLowerCase().includes(query.toLowerCase());
}

/** 1 for a name that begins with the query: it is a more likely match than one that only contains it. */
function leads(name: string, query: string): number {
  return Number(name.toLowerCase().startsWith(query.toLowerCase()));
}
