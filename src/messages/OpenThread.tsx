'use client';

import { createContext, useContext } from 'react';
import type { Message } from '../sdk/index.js';

/** Shows a message with everything that was answered to it. */
export type OpenThread = (message: Message) => void;

const OpenThreadContext = createContext<OpenThread | undefined>(undefined);

/** Lets messages below lead to their threads. */
export const OpenThreadProvider = OpenThreadContext.Provider;

/** The way from a message to its thread; undefined where nothing around can show one. */
export function useOpenThread(): OpenThread | undefined {
  return useContext(OpenThreadContext);
}

const ThreadRootContext = createContext<Message | undefined>(undefined);

/** Says which message everything below belongs to, so that answers need not quote it. */
export const ThreadRootProvider = ThreadRootContext.Provider;

/** The message whose thread this is; undefined in the conversation of a channel. */
export function useThreadRoot(): Message | undefined {
  return useContext(ThreadRootContext);
}
