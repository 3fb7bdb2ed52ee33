'use client';

import type { Message } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import type { Anchor } from '../../ui/useAnchor.js';
import { useBlockUser } from '../../users/useBlockUser.js';
import { EmojiPicker } from '../composer/emoji/EmojiPicker.js';
import { useDeleteMessage } from '../useDeleteMessage.js';
import type { MessageActionsProps } from './MessageActions.js';
import { ReadersDialog } from './ReadersDialog.js';
import type { MessageQuestion } from './useMessageTools.js';
import { useToggleReaction } from './useToggleReaction.js';

/** What opens from a message's menu and toolbar: the emoji picker, confirmations, and the list of readers. */
export function MessageQuestions({
  message,
  tools: { ask },
  question,
}: MessageActionsProps & { question: MessageQuestion }) {
  const onClose = () => ask(undefined);
  switch (question.kind) {
    case 'emoji':
      return <ReactionPicker message={message} anchor={question.anchor} onClose={onClose} />;
    case 'readers':
      return <ReadersDialog message={message} onClose={onClose} />;
    case 'delete':
      return <DeleteQuestion message={message} onClose={onClose} />;
    case 'block':
      return <BlockQuestion message={message} onClose={onClose} />;
  }
}

interface QuestionProps {
  message: Message;
  onClose: () => void;
}

function ReactionPicker({ message, anchor, onClose }: QuestionProps & { anchor: Anchor }) {
  const { messages } = useStrings();
  const toggle = useToggleReaction(message);
  return <EmojiPicker anchor={anchor} label={messages.react} onPick={toggle} onClose={onClose} />;
}

function DeleteQuestion({ message, onClose }: QuestionProps) {
  const { messages } = useStrings();
  const remove = useDeleteMessage();
  return (
    <ConfirmDialog
      title={messages.deleteTitle}
      action={messages.delete}
      pending={remove.isPending}
      error={remove.error ? messages.deleteFailed : undefined}
      onConfirm={() => remove.mutate({ message }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {messages.deleteConfirm}
    </ConfirmDialog>
  );
}

function BlockQuestion({ message, onClose }: QuestionProps) {
  const { messages, people } = useStrings();
  const block = useBlockUser();
  if (!('user' in message)) return null;
  const { user } = message;
  return (
    <ConfirmDialog
      title={messages.blockTitle(user.displayName)}
      action={people.blockAction}
      pending={block.isPending}
      error={block.error ? people.blockFailed : undefined}
      onConfirm={() => block.mutate({ user }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {messages.blockConfirm}
    </ConfirmDialog>
  );
}
