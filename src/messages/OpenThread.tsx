'use client';

import { createContext, useContext } from 'react';
import type { Message } from '../sdk/index.js';

/** Shows a message with the replies to it. */
export type OpenThread = (message: Message) => void;

const OpenThreadContext = createContext<OpenThread | undefined>(undefined);

/** Lets messages below lead to their threads. */
export const OpenThreadProvider = OpenThreadContext.Provider;

/** Opens the thread of a message; undefined where no component can show one. */
export function useOpenThread(): OpenThread | undefined {
  return useContext(OpenThreadContext);
}

const ThreadRootContext = createContext<Message | undefined>(undefined);

/** Says that everything below is the thread of a message, so that replies need not quote it. */
export const ThreadRootProvider = ThreadRootContext.Provider;

/** The message whose thread this is; undefined in a channel's main conversation. */
export function useThreadRoot(): Message | undefined {
  return useContext(ThreadRootContext);
}
