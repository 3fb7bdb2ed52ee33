import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { NotificationToasts } from './NotificationToasts.js';

const meta: Meta<typeof NotificationToasts> = {
  title: 'Notifications/NotificationToasts',
  component: NotificationToasts,
  parameters: { docs: { story: { inline: false, height: '360px' } } },
};
export default meta;
type Story = StoryObj<typeof meta>;

const chat = (act: ChatParameters['act']) => ({ chat: { fixture: 'small-team', act } });
const shown = async (canvasElement: HTMLElement, words: RegExp) => {
  await within(canvasElement).findByRole('button', { name: words }, { timeout: 15_000 });
};

export const FromAConversation: Story = {
  parameters: chat(async ({ emulator }) => {
    await emulator.as('john').sendMessage('jane-john', 'Lunch?');
  }),
  play: ({ canvasElement }) => shown(canvasElement, /Lunch/),
};

export const Mentioned: Story = {
  parameters: chat(async ({ emulator }) => {
    await emulator.as('grace').sendMessage('Design', 'I would ask <@jane>, she knows all of them by name');
  }),
  play: ({ canvasElement }) => shown(canvasElement, /mentioned you/),
};

/** More than three: the oldest made room. */
export const ABusyMorning: Story = {
  parameters: chat(async ({ emulator }) => {
    await emulator.as('linus').sendMessage('General', 'Good morning');
    await emulator.as('ada').sendMessage('Random', 'The fern has a new leaf. I repeat: a new leaf.');
    await emulator.as('grace').sendMessage('Design', 'New icons are in, have a look when you can '.repeat(4));
    await emulator.as('john').sendMessage('jane-john', 'Lunch? I found the place with the good soup.');
  }),
  play: ({ canvasElement }) => shown(canvasElement, /good soup/),
};
