import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { ChatPanel, type ChatPanelProps } from './ChatPanel.js';

type Args = ChatPanelProps & { width: number };

const meta: Meta<Args> = {
  title: 'Panel/ChatPanel',
  component: ChatPanel,
  args: { width: 1280 },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ width, ...props }) => (
    <div style={{ blockSize: 'min(720px, 100dvh)', maxInlineSize: width }}>
      <ChatPanel {...props} />
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const WAIT = { timeout: 15_000 };

const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });

async function open(canvasElement: HTMLElement, channel: RegExp) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: channel }, WAIT));
  await canvas.findByRole('log', { name: 'Messages' }, WAIT);
}

/** Nothing is open yet. */
export const Start: Story = {};

export const Wide: Story = { play: ({ canvasElement }) => open(canvasElement, /^Design/) };

export const Medium: Story = {
  args: { width: 720 },
  play: ({ canvasElement }) => open(canvasElement, /^General/),
};

export const NarrowChannels: Story = { args: { width: 320 } };

export const NarrowThread: Story = {
  args: { width: 320 },
  play: ({ canvasElement }) => open(canvasElement, /^General/),
};

export const Conversation: Story = { play: ({ canvasElement }) => open(canvasElement, /^John Okafor/) };

export const Rows: Story = {
  args: { layout: 'rows' },
  parameters: chat({ fixture: 'noisy-room', username: 'hana.chen' }),
  play: ({ canvasElement }) => open(canvasElement, /^Regatta live/),
};

/** Everything that can be left out is left out. */
export const OnlyTheConversations: Story = {
  args: {
    features: {
      createChannel: false,
      browseChannels: false,
      channelDetails: false,
      threads: false,
      notifications: false,
      profile: false,
    },
  },
  play: ({ canvasElement }) => open(canvasElement, /^Design/),
};

/** The threads of a channel beside it. */
export const Threads: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      const question = await emulator.as('ada').sendMessage('General', 'Who brings the cake?');
      await emulator.as('grace').sendMessage('General', 'I do. Carrot, as always.', { replyTo: question });
    },
  }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, /^General/);
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Threads' }));
    await within(canvasElement).findByRole('button', { name: 'Who brings the cake?' }, WAIT);
  },
};

/** A channel that was open is gone: somebody deleted it, or took the person out of it. */
export const ChannelGone: Story = {
  args: { width: 720 },
  parameters: chat({
    act: async ({ emulator }) => {
      await waitFor(() => expect(emulator.stats().chatSessions).toBe(1), WAIT);
      await emulator.as('jane').leaveChannel('Random');
    },
  }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, /^Random/);
    await within(canvasElement).findByText(/no longer in Random/, {}, WAIT);
  },
};

/** Three people write in channels that are not open. */
export const Toasts: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf. I repeat: a new leaf.');
      await emulator.as('grace').sendMessage('Design', 'New icons are in, have a look when you can');
      await emulator.as('john').sendMessage('jane-john', 'Lunch? I found the place with the good soup.');
    },
  }),
  play: async ({ canvasElement }) => {
    const toasts = await within(canvasElement).findByRole('region', { name: 'Notifications' }, WAIT);
    await within(toasts).findByRole('button', { name: /good soup/ }, WAIT);
  },
};

/** The connection is gone and a message waits for it. */
export const ConnectionLost: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      await waitFor(() => expect(emulator.stats().chatSessions).toBe(1), WAIT);
      emulator.faults.refuseConnections(1000);
      emulator.disconnect();
    },
  }),
  play: async ({ canvasElement }) => {
    await open(canvasElement, /^General/);
    const canvas = within(canvasElement);
    await canvas.findByText(/Connection lost/, {}, WAIT);
    const field = canvas.getByRole('textbox', { name: 'Message' });
    await userEvent.type(field, 'I will be there in ten minutes{Enter}', { delay: null });
    await canvas.findByText(/1 message waiting/, {}, WAIT);
  },
};

export const Connecting: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.delay('startSession', 600_000) }),
};

export const SignInRefused: Story = { parameters: chat({ guests: false }) };

export const ServerUnreachable: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.refuseConnections(1000) }),
};

/** The server refuses who was signed in until now: the session has expired, or was ended elsewhere. */
export const SessionEnded: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      await waitFor(() => expect(emulator.stats().sockets).toBeGreaterThan(0), WAIT);
      emulator.faults.expireAuth(undefined, { drop: true });
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('You have been signed out', {}, WAIT);
  },
};

export const SignedOut: Story = { parameters: chat({ provider: { username: undefined } }) };

export const ChannelNotFound: Story = { args: { defaultChannelId: 999_999 } };

export const NobodyElse: Story = { parameters: chat({ fixture: 'empty' }) };
