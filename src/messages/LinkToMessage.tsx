'use client';

import { createContext, useContext } from 'react';
import type { Channel, Message } from '../sdk/index.js';

/** Returns the URL of a message in the app. */
export type LinkToMessage = (channel: Channel, message: Message) => string;

const LinkToMessageContext = createContext<LinkToMessage | undefined>(undefined);

/** Lets messages below offer to copy a link to themselves. */
export const LinkToMessageProvider = LinkToMessageContext.Provider;

/** Returns the URL of a message; undefined if the app has no such URLs. */
export function useLinkToMessage(): LinkToMessage | undefined {
  return useContext(LinkToMessageContext);
}
