import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { screen, userEvent, within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import type { Channel } from '../sdk/index.js';
import { ChannelList, type ChannelListProps } from './ChannelList.js';

function Sidebar(props: ChannelListProps) {
  const [channel, setChannel] = useState<Channel>();
  return (
    <div style={{ blockSize: 640, maxInlineSize: 320 }}>
      <ChannelList {...props} selectedId={channel?.id} onSelect={setChannel} />
    </div>
  );
}

const meta: Meta<typeof ChannelList> = {
  title: 'Channels/ChannelList',
  component: ChannelList,
  render: (props) => <Sidebar {...props} />,
  parameters: { chat: { fixture: 'small-team' } },
};
export default meta;
type Story = StoryObj<typeof meta>;

const WAIT = { timeout: 15_000 };
const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });
const show = (shelf: string) => async (canvasElement: HTMLElement) =>
  userEvent.click(await within(canvasElement).findByRole('radio', { name: shelf }, WAIT));

export const Joined: Story = {};

export const Selected: Story = {
  play: async ({ canvasElement }) =>
    userEvent.click(await within(canvasElement).findByRole('button', { name: /^Design/ }, WAIT)),
};

export const Unread: Story = { play: ({ canvasElement }) => show('Unread')(canvasElement) };

/** Two dozen channels that the person could join. */
export const Browse: Story = {
  parameters: chat({ fixture: 'noisy-room', username: 'hana.chen' }),
  play: ({ canvasElement }) => show('Browse')(canvasElement),
};

/** People write, come and go: each changes its own row only. */
export const Alive: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      await emulator.as('john').goOnline();
      await emulator.as('linus').sendMessage('Random', 'Who took the good stapler?');
    },
  }),
};

/** Named in Design, muted Random: the count of a muted channel is quiet. */
export const MentionedAndMuted: Story = {
  parameters: chat({
    act: async ({ emulator }) => {
      await emulator.as('linus').sendMessage('Random', 'The fern again');
      await emulator.as('ada').sendMessage('Design', 'See <@jane> about the buttons');
    },
  }),
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: /^Design.*mentioned/ }, WAIT);
    await canvas.findByRole('button', { name: /^Random.*1 unread/ }, WAIT);
    await userEvent.pointer({
      keys: '[MouseRight]',
      target: await canvas.findByRole('button', { name: /^Random/ }, WAIT),
    });
    const menu = await screen.findByRole('menu', { name: 'Actions for Random' }, WAIT);
    await userEvent.click(within(menu).getByRole('menuitem', { name: 'Mute' }));
    await canvas.findByRole('button', { name: /^Random.*Muted/ }, WAIT);
  },
};

/** Right click, long press or the key for menus. */
export const RowMenu: Story = {
  args: { linkTo: ({ id }) => `https://example.com/chat/${id}` },
  play: async ({ canvas }) => {
    await userEvent.pointer({
      keys: '[MouseRight]',
      target: await canvas.findByRole('button', { name: /^Design/ }, WAIT),
    });
    await screen.findByRole('menu', { name: 'Actions for Design' }, WAIT);
  },
};

export const Searching: Story = {
  play: async ({ canvasElement }) =>
    userEvent.type(await within(canvasElement).findByRole('searchbox', {}, WAIT), 'de'),
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('searchbox', {}, WAIT), 'zebra');
    await canvas.findByText('No channel found', {}, WAIT);
  },
};

export const Empty: Story = { parameters: chat({ fixture: 'empty' }) };

export const Loading: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.delay('getChannels', 600_000) }),
};

export const Failed: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.failNext('getChannels', 100) }),
};
