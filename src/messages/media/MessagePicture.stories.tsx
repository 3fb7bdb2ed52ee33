import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { InChannel } from '../../../test/InChannel.js';
import type { InstalledEmulator } from '../../emulator/browser/installEmulator.js';
import { drawHarbour } from '../../emulator/fixtures/drawing.js';
import { MessageThread } from '../MessageThread.js';
import type { ThreadLayout } from '../row/threadLayout.js';

interface Args {
  width: number;
  layout: ThreadLayout;
}

const WAIT = { timeout: 15_000 };

async function sendAlbum({ emulator }: InstalledEmulator, from: string, hues: readonly number[]) {
  for (const hue of hues) {
    const url = `data:image/svg+xml,${encodeURIComponent(drawHarbour(hue))}`;
    const file = { name: `harbour-${hue}.svg`, contentType: 'image/svg+xml', size: 900, url };
    await emulator.as(from).sendMessage('Random', '', { file, groupTag: `album of ${from}` });
  }
}

const meta: Meta<Args> = {
  title: 'Messages/Pictures',
  component: MessageThread as never,
  args: { width: 640, layout: 'bubbles' },
  parameters: {
    chat: {
      fixture: 'small-team',
      before: async (installed: InstalledEmulator) => {
        const { emulator } = installed;
        await sendAlbum(installed, 'ada', [205, 40, 18, 320, 260]);
        await emulator.as('ada').sendMessage('Random', 'The harbour, all through the day');
        await sendAlbum(installed, 'jane', [190, 90, 0]);
      },
    },
  },
  render: ({ width, layout }) => (
    <div style={{ blockSize: 720, maxInlineSize: width }}>
      <InChannel name="Random">{(channel) => <MessageThread channel={channel} layout={layout} />}</InChannel>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const pictures = () => within(canvasElement).getAllByRole('button', { name: /^Image: harbour/ });
    await waitFor(() => expect(pictures()).toHaveLength(8), WAIT);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Pictures of one `groupTag` stand side by side; each is a message of its own. */
export const SentTogether: Story = {};

export const SentTogetherInRows: Story = { args: { layout: 'rows' } };

export const SentTogetherNarrow: Story = { args: { width: 320 } };

/** One at a time, over the whole page: by arrow keys, by buttons, and by swiping. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const picture = within(canvasElement).findByRole('button', { name: 'Image: harbour-40.svg' }, WAIT);
    await userEvent.click(await picture);
    const dialog = await within(canvasElement).findByRole('dialog', { name: 'Image: harbour-40.svg' }, WAIT);
    await waitFor(() => expect(dialog).toHaveTextContent('2 of 5'), WAIT);
  },
};
