import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type Channel, useCreateThread, useThreads } from '../../src/hooks.js';
import { hookStories, inGeneral, WAIT } from './hookStories.js';

const meta: Meta = { title: 'Hooks/Threads', ...hookStories('threads') };
export default meta;

function Live({ channel }: { channel: Channel }) {
  const { data: threads = [] } = useThreads(channel, { includeMainThread: false });
  const createThread = useCreateThread();
  return (
    <>
      <ul>
        {threads.map((thread) => (
          <li key={thread.id}>{thread.name}</li>
        ))}
      </ul>
      <button type="button" onClick={() => createThread.mutate({ channel, name: 'Menu' })}>
        Talk about the menu
      </button>
    </>
  );
}

export const Try: StoryObj = {
  ...inGeneral(Live),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Talk about the menu' }, WAIT));
    await expect(await canvas.findByText('Menu', {}, WAIT)).toBeVisible();
  },
};
