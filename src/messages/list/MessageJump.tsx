'use client';

import { createContext, useContext } from 'react';

/** Goes to a message of the list around, loading older ones until it is there, and marks it for a moment. */
export type MessageJump = (messageId: number) => void;

const MessageJumpContext = createContext<MessageJump | undefined>(undefined);

/** Lets what is inside a message lead to other messages; the function must keep its identity. */
export const MessageJumpProvider = MessageJumpContext.Provider;

/** The way to another message of the same list, for a quote for example; undefined where there is no list around. */
export function useMessageJump(): MessageJump | undefined {
  return useContext(MessageJumpContext);
}
