import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { ChatLauncher } from './ChatLauncher.js';

const meta: Meta<typeof ChatLauncher> = {
  title: 'Panel/ChatLauncher',
  component: ChatLauncher,
  parameters: { chat: { fixture: 'small-team' } },
  render: (args) => (
    <main style={{ minBlockSize: 'min(760px, 100dvh)', padding: 24 }}>
      <h1>Your page</h1>
      <p>The chat sits in its corner, and says when there is something to read.</p>
      <ChatLauncher {...args} />
    </main>
  ),
};
export default meta;
type Story = StoryObj<typeof meta>;

const WAIT = { timeout: 15_000 };

async function open(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: /^Open chat, \d/ }, WAIT));
  await canvas.findByRole('button', { name: /^Design/ }, WAIT);
}

export const Closed: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: /^Open chat, \d/ }, WAIT);
  },
};

export const Open: Story = { play: ({ canvasElement }) => open(canvasElement) };

export const AtTheStart: Story = {
  args: { position: 'start' },
  play: ({ canvasElement }) => open(canvasElement),
};

export const InAConversation: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /^Design/ }, WAIT));
    await canvas.findByRole('log', { name: 'Messages' }, WAIT);
  },
};
