import { Markdown, Primary, Title } from '@storybook/addon-docs/blocks';
import type { ComponentType, ReactNode } from 'react';
import type { InstalledEmulator } from '../../src/emulator/browser/installEmulator.js';
import type { Emulator } from '../../src/emulator/index.js';
import type { Channel } from '../../src/index.js';
import { InChannel } from '../../test/InChannel.js';
import { type Family, hookDocs } from './hookDocs.js';

const TOPICS_WITH_CHAT = 19;

/** How long a story may wait for what it wants to see, on a busy machine. */
export const WAIT = { timeout: 10_000 };

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

/** A story of hooks in General, in which somebody else does something meanwhile. */
export function inGeneral(
  Live: ComponentType<{ channel: Channel }>,
  act: (emulator: Emulator) => Promise<unknown> = async () => {},
) {
  return {
    render: () => <InGeneral>{(channel) => <Live channel={channel} />}</InGeneral>,
    parameters: {
      chat: { fixture: 'small-team', act: ({ emulator }: InstalledEmulator) => act(emulator) },
    },
  };
}

/** Resolves when Jane hears what happens in the chat she opened: all topics of her own, and the channel's. */
export async function untilChatOpen(emulator: Emulator): Promise<void> {
  while (emulator.stats().subscriptionsOf('jane') < TOPICS_WITH_CHAT) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A channel to try things in. */
function InGeneral({ children }: { children: (channel: Channel) => ReactNode }) {
  return (
    <main style={{ padding: 16, maxInlineSize: 520, background: 'Canvas', color: 'CanvasText' }}>
      <InChannel name="General">{children}</InChannel>
    </main>
  );
}
