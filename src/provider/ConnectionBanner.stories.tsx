import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { ConnectionBanner } from './ConnectionBanner.js';

const meta: Meta<typeof ConnectionBanner> = {
  title: 'Provider/ConnectionBanner',
  component: ConnectionBanner,
};
export default meta;
type Story = StoryObj<typeof meta>;

const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });
const says = async (canvasElement: HTMLElement, words: RegExp) => {
  await within(canvasElement).findByText(words, {}, { timeout: 10_000 });
};

/** Nothing is shown. */
export const Connected: Story = { parameters: chat({}) };

export const Lost: Story = {
  parameters: chat({
    act: ({ emulator }) => {
      emulator.faults.refuseConnections(1000);
      emulator.disconnect();
    },
  }),
  play: ({ canvasElement }) => says(canvasElement, /Connection lost/),
};

/** Gone for a few seconds, then back; the news stays for a moment. */
export const BackOnline: Story = {
  parameters: chat({
    act: ({ emulator }) => {
      emulator.faults.refuseConnections(3);
      emulator.disconnect();
    },
  }),
  play: ({ canvasElement }) => says(canvasElement, /Back online/),
};

export const Failed: Story = {
  parameters: chat({ guests: false }),
  play: ({ canvasElement }) => says(canvasElement, /guests are not allowed/),
};
