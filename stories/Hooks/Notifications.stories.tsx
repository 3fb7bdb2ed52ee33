import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { useNotifications } from '../../src/hooks.js';
import { hookStories, inGeneral, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Notifications', ...hookStories('notifications') };
export default meta;

function Live() {
  const { notifications, unreadCount, markAllRead } = useNotifications();
  return (
    <>
      <button type="button" onClick={markAllRead}>
        {unreadCount} new
      </button>
      <ul>
        {notifications.map(({ notification: { id, body } }) => (
          <li key={id}>{body}</li>
        ))}
      </ul>
    </>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live, (emulator) => emulator.as('john').sendMessage('Design', 'New sketches!')),
  play: async ({ canvas }) => {
    await canvas.findByText('New sketches!', {}, WAIT);
    await userEvent.click(canvas.getByRole('button', { name: '1 new' }));
    await expect(await canvas.findByRole('button', { name: '0 new' }, WAIT)).toBeVisible();
  },
};
