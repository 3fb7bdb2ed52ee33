import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { InChannel } from '../../test/InChannel.js';
import type { InstalledEmulator } from '../emulator/browser/installEmulator.js';
import type { Channel } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { TypingIndicator } from './TypingIndicator.js';

const WAIT = { timeout: 15_000 };
const WHILE_MS = 10 * 60_000;

/** The chat has to be open to hear who types; a `MessageThread` does this by itself. */
function OpenChat({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return <TypingIndicator channel={channel} />;
}

const meta: Meta<typeof TypingIndicator> = {
  title: 'Messages/TypingIndicator',
  component: TypingIndicator,
  parameters: { chat: { fixture: 'small-team' } },
  render: () => <InChannel name="General">{(channel) => <OpenChat channel={channel} />}</InChannel>,
};
export default meta;
type Story = StoryObj<typeof meta>;

const typedBy = (...names: string[]): Story => ({
  parameters: {
    chat: {
      fixture: 'small-team',
      act: async ({ emulator }: InstalledEmulator) => {
        await waitFor(() => expect(emulator.stats().chatSessions).toBeGreaterThan(0), WAIT);
        for (const name of names) void emulator.as(name).type('General', '…', { for: WHILE_MS });
      },
    },
  },
  play: async ({ canvasElement }) => {
    const status = await within(canvasElement).findByRole('status', {}, WAIT);
    await waitFor(() => expect(status).toHaveTextContent('typing'), WAIT);
  },
});

export const Nobody: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('status', {}, WAIT);
  },
};

export const One: Story = typedBy('ada');

export const Two: Story = typedBy('ada', 'grace');

export const Many: Story = typedBy('ada', 'grace', 'john', 'linus');
