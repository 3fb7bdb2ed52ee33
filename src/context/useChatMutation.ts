'use client';

import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { asChatError, type ChatApi, type ChatError } from '../sdk/index.js';
import { useChatContext } from './ChatContext.js';
import { type ConnectedChat, requireClient } from './chat.js';

/** Reverts an optimistic change. */
export type Undo = () => void;

/** A write to the server. */
export interface ChatMutation<Variables, Result> {
  /** The SDK's name of the call. */
  name: string;
  /** Makes an optimistic change. The function that it returns is called if the server refuses. */
  onStart?(chat: ConnectedChat, variables: Variables): Undo;
  run(chat: ConnectedChat, variables: Variables): Promise<Result>;
  /** Updates the caches with the server's answer. */
  onDone?(chat: ConnectedChat, result: Result, variables: Variables): void;
}

/** The API calls that a mutation can make. */
type ApiCall = {
  [Name in keyof ChatApi]: ChatApi[Name] extends (request: never) => Promise<unknown> ? Name : never;
}[keyof ChatApi];

type RequestOf<Name extends ApiCall> = Parameters<ChatApi[Name]>[0];
type AnswerOf<Name extends ApiCall> = Awaited<ReturnType<ChatApi[Name]>>;

/** The mutation that passes its variables to the API call of this name, with its effects on the caches. */
export function callOf<Name extends ApiCall>(
  name: Name,
  effects: Omit<ChatMutation<RequestOf<Name>, AnswerOf<Name>>, 'name' | 'run'> = {},
): ChatMutation<RequestOf<Name>, AnswerOf<Name>> {
  const run = ({ client }: ConnectedChat, request: RequestOf<Name>) =>
    (client.api[name] as (request: RequestOf<Name>) => Promise<AnswerOf<Name>>)(request);
  return { name, run, ...effects };
}

/** The basis of all mutation hooks: a TanStack mutation that always settles, and rejects with a ChatError. */
export function useChatMutation<Variables, Result>(
  mutation: ChatMutation<Variables, Result>,
): UseMutationResult<Result, ChatError, Variables> {
  const { chat } = useChatContext('A chat hook');

  return useMutation<Result, ChatError, Variables>(
    {
      mutationKey: chat.cache.key([mutation.name]),
      networkMode: 'always',
      mutationFn: async (variables) => perform(mutation, requireClient(chat, mutation.name), variables),
    },
    chat.queryClient,
  );
}

async function perform<Variables, Result>(
  { name, onStart, run, onDone }: ChatMutation<Variables, Result>,
  chat: ConnectedChat,
  variables: Variables,
): Promise<Result> {
  const undo = onStart?.(chat, variables);
  try {
    const result = await run(chat, variables);
    onDone?.(chat, result, variables);
    return result;
  } catch (error) {
    undo?.();
    throw asChatError(name, error);
  }
}
