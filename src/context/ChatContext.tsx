'use client';

import { createContext, useContext } from 'react';
import { ChatError } from '../sdk/index.js';
import type { Chat } from './chat.js';

/** What a provider hands down. */
export interface ChatContextValue {
  chat: Chat;
  /** Signs somebody in whom the provider's props do not name. */
  start(credentials: SessionCredentials): void;
  /** Signs out whoever `start` signed in. */
  end(): void;
}

/** Who signs in through `useSession().start`. */
export interface SessionCredentials {
  username: string;
  /** A value, or a function that is asked afresh at every start. */
  authParams?: unknown;
}

export const ChatContext = createContext<ChatContextValue | undefined>(undefined);

/** What the nearest provider hands down; throws `missing-provider` in the name of its caller. */
export function useChatContext(name: string): ChatContextValue {
  const value = useContext(ChatContext);
  if (!value) {
    throw new ChatError('missing-provider', { name });
  }
  return value;
}
