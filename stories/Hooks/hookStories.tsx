import { Markdown, Primary, Title } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import type { Emulator } from '../../src/emulator/index.js';
import type { Channel } from '../../src/index.js';
import { InChannel } from '../../test/InChannel.js';
import { type Family, hookDocs } from './hookDocs.js';

const TOPICS_WITH_CHAT = 19;

/** What the stories of one family share: a page made of its docstrings, and a chat to try the hooks in. */
export function hookStories(...families: Family[]) {
  return {
    parameters: {
      chat: { fixture: 'small-team' },
      docs: {
        page: () => (
          <>
            <Title />
            <Primary />
            <Markdown>{hookDocs(families)}</Markdown>
          </>
        ),
      },
    },
  } as const;
}

/** Resolves when Jane hears what happens in the chat she opened: all topics of her own, and the channel's. */
export async function untilChatOpen(emulator: Emulator): Promise<void> {
  while (emulator.stats().subscriptionsOf('jane') < TOPICS_WITH_CHAT) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A channel to try things in. */
export function InGeneral({ children }: { children: (channel: Channel) => ReactNode }) {
  return (
    <main style={{ padding: 16, maxInlineSize: 520, background: 'Canvas', color: 'CanvasText' }}>
      <InChannel name="General">{children}</InChannel>
    </main>
  );
}
