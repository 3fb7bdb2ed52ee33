'use client';

import { type ChatMutation, useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest } from '../sdk/index.js';
import type { Strings } from '../strings/defaultStrings.js';
import { useStrings } from '../strings/StringsContext.js';
import { ConfirmDialog } from '../ui/ConfirmDialog.js';
import { channelMutations } from './channelMutations.js';
import { useChannelName } from './useChannelName.js';

/** What needs a confirmation. */
export type ChannelQuestionKind = 'leave' | 'clearHistory' | 'delete';

interface QuestionWords {
  title: (channel: string) => string;
  text: string;
  action: string;
  failed: string;
}

const mutations: Record<ChannelQuestionKind, ChatMutation<ChannelRequest, unknown>> = channelMutations;

/** Asks for confirmation, does it, and says why if it fails. */
export function ChannelQuestion({ kind, channel, onClose }: ChannelQuestionProps) {
  const words = wordsOf(kind, useStrings());
  const name = useChannelName(channel);
  const act = useChatMutation(mutations[kind]);
  return (
    <ConfirmDialog
      title={words.title(name)}
      action={words.action}
      pending={act.isPending}
      error={act.error ? `${words.failed}. ${act.error.message}` : undefined}
      onConfirm={() => act.mutate({ channel }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {words.text}
    </ConfirmDialog>
  );
}

interface ChannelQuestionProps {
  kind: ChannelQuestionKind;
  channel: Channel;
  /** Called when it is done or cancelled. */
  onClose: () => void;
}

function wordsOf(kind: ChannelQuestionKind, { channels }: Strings): QuestionWords {
  switch (kind) {
    case 'leave':
      return {
        title: channels.leaveTitle,
        text: channels.leaveConfirm,
        action: channels.leave,
        failed: channels.leaveFailed,
      };
    case 'clearHistory':
      return {
        title: channels.clearTitle,
        text: channels.clearConfirm,
        action: channels.clearAction,
        failed: channels.clearFailed,
      };
    case 'delete':
      return {
        title: channels.deleteTitle,
        text: channels.deleteConfirm,
        action: channels.deleteChannel,
        failed: channels.deleteFailed,
      };
  }
}
