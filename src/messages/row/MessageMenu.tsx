'use client';

import { plainText } from '../../channels/plainText.js';
import { useStrings } from '../../strings/StringsContext.js';
import {
  BanIcon,
  CheckCheckIcon,
  CopyIcon,
  EditIcon,
  HideIcon,
  LinkIcon,
  MessageIcon,
  ReplyIcon,
  SmilePlusIcon,
  TrashIcon,
} from '../../ui/icons.js';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.js';
import { partProps } from '../../ui/partProps.js';
import { useComposingActions } from '../composer/useComposing.js';
import { useLinkToMessage } from '../LinkToMessage.js';
import { useOpenThread } from '../OpenThread.js';
import { useDeleteMessageForMe } from '../useDeleteMessageForMe.js';
import type { MessageActionsProps } from './MessageActions.js';
import { QUICK_REACTIONS } from './quickReactions.js';
import { useToggleReaction } from './useToggleReaction.js';

/** Everything that can be done with a message. */
export function MessageMenu(props: MessageActionsProps) {
  const { messages } = useStrings();
  return (
    <Menu menu={props.tools.menu} label={messages.actions}>
      {props.powers.react && <QuickReactions {...props} />}
      <AnswerItems {...props} />
      <TextItems {...props} />
      <RemovalItems {...props} />
    </Menu>
  );
}

function QuickReactions({ message, tools: { menu, ask } }: MessageActionsProps) {
  const { messages } = useStrings();
  const toggle = useToggleReaction(message);
  const { anchor } = menu;
  return (
    <div {...partProps('quick-reactions')}>
      {QUICK_REACTIONS.map((emoji) => (
        <MenuItem key={emoji} label={messages.reactWith(emoji)} onSelect={() => toggle(emoji)}>
          <span {...partProps('emoji')}>{emoji}</span>
        </MenuItem>
      ))}
      <MenuItem label={messages.react} onSelect={() => anchor && ask({ kind: 'emoji', anchor })}>
        <SmilePlusIcon />
      </MenuItem>
    </div>
  );
}

function AnswerItems({ message, channel, powers }: MessageActionsProps) {
  const { messages } = useStrings();
  const { reply } = useComposingActions(channel);
  const openThread = useOpenThread();
  return (
    <>
      {powers.reply && (
        <MenuItem icon={<ReplyIcon />} onSelect={() => reply(message)}>
          {messages.reply}
        </MenuItem>
      )}
      {powers.reply && openThread && (
        <MenuItem icon={<MessageIcon />} onSelect={() => openThread(message)}>
          {messages.replyInThread}
        </MenuItem>
      )}
    </>
  );
}

function TextItems({ message, channel, powers, tools }: MessageActionsProps) {
  const { messages } = useStrings();
  const { edit } = useComposingActions(channel);
  const { copy, edit: editable, readers } = powers;
  const canCopy = 'clipboard' in navigator;
  const linkTo = useLinkToMessage();
  const link = canCopy && !('delivery' in message) ? linkTo?.(channel, message) : undefined;
  return (
    <>
      {copy && canCopy && 'body' in message && (
        <MenuItem icon={<CopyIcon />} onSelect={() => void navigator.clipboard.writeText(plainText(message))}>
          {messages.copy}
        </MenuItem>
      )}
      {link && (
        <MenuItem icon={<LinkIcon />} onSelect={() => void navigator.clipboard.writeText(link)}>
          {messages.copyLink}
        </MenuItem>
      )}
      {editable && (
        <MenuItem icon={<EditIcon />} onSelect={() => edit(editable)}>
          {messages.edit}
        </MenuItem>
      )}
      {readers && (
        <MenuItem icon={<CheckCheckIcon />} onSelect={() => tools.ask({ kind: 'readers' })}>
          {messages.readers}
        </MenuItem>
      )}
    </>
  );
}

function RemovalItems({ message, powers, tools: { ask } }: MessageActionsProps) {
  const { messages, people } = useStrings();
  const deleteForMe = useDeleteMessageForMe();
  return (
    <>
      {powers.deleteForMe && <MenuSeparator />}
      {powers.deleteForMe && (
        <MenuItem icon={<HideIcon />} onSelect={() => deleteForMe.mutate({ message })}>
          {messages.deleteForMe}
        </MenuItem>
      )}
      {powers.deleteForAll && (
        <MenuItem icon={<TrashIcon />} tone="danger" onSelect={() => ask({ kind: 'delete' })}>
          {messages.delete}
        </MenuItem>
      )}
      {powers.block && 'user' in message && (
        <MenuItem icon={<BanIcon />} tone="danger" onSelect={() => ask({ kind: 'block' })}>
          {people.block(message.user.displayName)}
        </MenuItem>
      )}
    </>
  );
}
