import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { type Channel, useCreateThread, useThreads } from '../../src/hooks.js';
import { hookStories, InGeneral } from './hookStories.js';

const WAIT = { timeout: 10_000 };

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
  render: () => <InGeneral>{(channel) => <Live channel={channel} />}</InGeneral>,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Talk about the menu' }, WAIT));
    await expect(await canvas.findByText('Menu', {}, WAIT)).toBeVisible();
  },
};
