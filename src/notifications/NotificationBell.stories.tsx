import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent, waitFor, within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { NotificationBell } from './NotificationBell.js';

const meta: Meta<typeof NotificationBell> = {
  title: 'Notifications/NotificationBell',
  component: NotificationBell,
  parameters: { docs: { story: { inline: false, height: '520px' } } },
};
export default meta;
type Story = StoryObj<typeof meta>;

const chat = (act?: ChatParameters['act']) => ({ chat: { fixture: 'small-team', ...(act ? { act } : {}) } });

async function openBell(canvasElement: HTMLElement, words: RegExp) {
  await userEvent.click(
    await within(canvasElement).findByRole('button', { name: 'Notifications' }, { timeout: 15_000 }),
  );
  await waitFor(() => within(screen.getByRole('dialog')).getByText(words), { timeout: 15_000 });
}

/** Everything that a notification can be about, and the settings. */
export const Open: Story = {
  parameters: chat(async ({ emulator }) => {
    await emulator.as('linus').sendMessage('General', 'Good morning');
    await emulator.as('grace').sendMessage('Design', 'I would ask <@jane>, she knows all of them by name');
    emulator.sendSystemMessage('Random', 'The office closes at six today.');
    await emulator.as('john').sendMessage('jane-john', 'Lunch? I found the place with the good soup.');
  }),
  play: ({ canvasElement }) => openBell(canvasElement, /good soup/),
};

/** Before anything has happened. */
export const NothingNew: Story = {
  parameters: chat(),
  play: ({ canvasElement }) => openBell(canvasElement, /Nothing new/),
};
