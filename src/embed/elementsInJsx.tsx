import type { HTMLAttributes, RefAttributes } from 'react';
import type { ChatElement, ChatElementEvents } from './elementTypes.js';
import type { EmbedOptions } from './options.js';

/** What the elements take in JSX; events and `options` need React 19, earlier ones set attributes only. */
export type ChatElementProps = HTMLAttributes<ChatElement> &
  RefAttributes<ChatElement> &
  Pick<
    EmbedOptions,
    'username' | 'host' | 'layout' | 'density' | 'locale' | 'match' | 'position' | 'open'
  > & {
    'api-key'?: string;
    'channel-id'?: number;
    insecure?: boolean;
    scheme?: 'light' | 'dark';
    accent?: string;
    /** Everything that attributes cannot say. */
    options?: Partial<EmbedOptions>;
  } & { [Type in keyof ChatElementEvents as `on${Type}`]?: (event: ChatElementEvents[Type]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'chatkitty-panel': ChatElementProps;
      'chatkitty-launcher': ChatElementProps;
    }
  }
}
