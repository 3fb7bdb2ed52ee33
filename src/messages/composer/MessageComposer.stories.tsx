import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { InChannel } from '../../../test/InChannel.js';
import { MessageComposer, type MessageComposerProps } from './MessageComposer.js';
import { MESSAGE_LIMIT } from './messageLimit.js';

type Args = MessageComposerProps & { channelName: string };

const meta: Meta<Args> = {
  title: 'Messages/MessageComposer',
  component: MessageComposer,
  args: { channelName: 'General' },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ channelName }) => (
    <div style={{ maxInlineSize: 520, paddingBlockStart: 24 }}>
      <InChannel name={channelName}>{(channel) => <MessageComposer channel={channel} />}</InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const WAIT = { timeout: 15_000 };

const field = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('textbox', { name: 'Message' }, WAIT);

async function paste(canvasElement: HTMLElement, text: string) {
  await userEvent.click(await field(canvasElement));
  await userEvent.paste(text);
}

export const Nothing: Story = {
  play: async ({ canvasElement }) => {
    await field(canvasElement);
  },
};

export const Draft: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'On my way, ten minutes at most'),
};

/** Grows with its text up to a limit, then scrolls. */
export const ManyLines: Story = {
  play: ({ canvasElement }) =>
    paste(canvasElement, Array.from({ length: 14 }, (_, line) => `Line ${line + 1}`).join('\n')),
};

export const RightToLeft: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'شكرًا لكم جميعًا على هذا العمل الرائع'),
};

export const NearTheLimit: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'x'.repeat(MESSAGE_LIMIT - 42)),
};

/** A public channel is read by everybody and written by its members. */
export const NotAMember: Story = {
  parameters: { chat: { fixture: 'small-team', username: 'visitor' } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Join' }, WAIT);
  },
};
