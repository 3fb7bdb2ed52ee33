'use client';

import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { ChatError } from '../sdk/index.js';
import { useChatContext } from './ChatContext.js';
import { type ConnectedChat, requireClient } from './chat.js';

/** One thing that the server can be told. */
export interface ChatMutation<Variables, Result> {
  /** The SDK's name of the call. */
  name: string;
  run(chat: ConnectedChat, variables: Variables): Promise<Result>;
  /** Brings the caches level with what the server answered. */
  onDone?(chat: ConnectedChat, result: Result, variables: Variables): void;
}

/** The factory of all writes: a TanStack mutation that rejects with a ChatError and settles in any case. */
export function useChatMutation<Variables, Result>({
  name,
  run,
  onDone,
}: ChatMutation<Variables, Result>): UseMutationResult<Result, ChatError, Variables> {
  const { chat } = useChatContext('A chat hook');

  return useMutation<Result, ChatError, Variables>(
    {
      networkMode: 'always',
      mutationFn: async (variables) => {
        const connected = requireClient(chat, name);
        const result = await run(connected, variables);
        onDone?.(connected, result, variables);
        return result;
      },
    },
    chat.queryClient,
  );
}
