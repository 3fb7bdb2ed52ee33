'use client';

import type { StringsOverride } from '../strings/defaultStrings.js';
import { StringsProvider } from '../strings/StringsContext.js';
import { ThemeProvider } from '../theme/ThemeContext.js';
import type { Theme } from '../theme/theme.js';
import { type Parts, PartsProvider } from '../ui/part.js';
import { HeadlessProvider, type HeadlessProviderProps } from './HeadlessProvider.js';
import { KeepComposing } from './KeepComposing.js';
import { KeepSettings } from './KeepSettings.js';
import { ShareReads } from './ShareReads.js';

/** Props of {@link ChatKittyProvider}. */
export interface ChatKittyProviderProps extends HeadlessProviderProps {
  /**
   * BCP 47 tag for dates, numbers and lists.
   * @default 'en'
   */
  locale?: string;
  /** Texts that replace the English ones. */
  strings?: StringsOverride;
  /** Components that wrap or replace those of the kit, by name. */
  parts?: Parts;
  /** The base values of the kit's design tokens. */
  theme?: Theme;
}

/**
 * Signs a user in to ChatKitty and gives the hooks and components below it everything they need. Renders no
 * element of its own.
 *
 * One session per application and user, however often it mounts: StrictMode, fast refresh and a second
 * provider change nothing on the wire. Throws an `invalid-api-key` {@link ChatError} for an empty key; every
 * later failure goes to `onError` and `useConnection`.
 * SDK: `ChatKitty.getInstance`, `startSession`, `endSession` (guide: "Authentication").
 *
 * @example
 * import { ChatKittyProvider, ChatPanel } from 'chatkitty-react';
 * import 'chatkitty-react/styles.css';
 *
 * export function App() {
 *   return (
 *     <ChatKittyProvider apiKey="your-key" username="ada">
 *       <ChatPanel />
 *     </ChatKittyProvider>
 *   );
 * }
 */
export function ChatKittyProvider({
  locale,
  strings,
  parts,
  theme,
  children,
  ...session
}: ChatKittyProviderProps) {
  return (
    <HeadlessProvider {...session}>
      <KeepSettings storage={session.storage} />
      <KeepComposing storage={session.storage} />
      <ShareReads />
      <StringsProvider {...(strings ? { strings } : {})} {...(locale ? { locale } : {})}>
        <ThemeProvider {...(theme ? { theme } : {})}>
          <PartsProvider {...(parts ? { parts } : {})}>{children}</PartsProvider>
        </ThemeProvider>
      </StringsProvider>
    </HeadlessProvider>
  );
}
