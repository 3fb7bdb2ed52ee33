'use client';

import { createContext, useContext } from 'react';
import { ChatError } from '../sdk/index.js';
import type { Chat } from './chat.js';

/** The value of a provider's context. */
export interface ChatContextValue {
  chat: Chat;
  /** Signs a user in who is not named by the provider's props. */
  start(credentials: SessionCredentials): void;
  /** Signs out the user whom `start` signed in. */
  end(): void;
}

/** Who signs in through `useSession().start`. */
export interface SessionCredentials {
  username: string;
  /** A value, or a function that is called afresh for every connection. */
  authParams?: unknown;
}

export const ChatContext = createContext<ChatContextValue | undefined>(undefined);

/** The context of the nearest provider. Throws a `missing-provider` error that names the caller. */
export function useChatContext(name: string): ChatContextValue {
  const value = useContext(ChatContext);
  if (!value) {
    throw new ChatError('missing-provider', { name });
  }
  return value;
}
