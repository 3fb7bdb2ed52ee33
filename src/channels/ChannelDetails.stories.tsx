import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { InChannel } from '../../test/InChannel.js';
import type { Scenario } from '../emulator/core/scenario.js';
import { ChannelDetails, type ChannelDetailsProps } from './ChannelDetails.js';

type Args = ChannelDetailsProps & { channelName: string; width: number };

const longName = 'Quarterly-planning-and-retrospective-of-everything-that-floats-2026-and-beyond';

/** Names that nobody would give, and everybody has seen. */
const longNames: Scenario = {
  name: 'long-names',
  users: [
    { name: 'jane', displayName: 'Jane Alexandra Maria Ferreira de Albuquerque e Castro' },
    { name: 'al', displayName: 'العربية: محمد عبد الرحمن بن عبد العزيز', online: true },
    { name: 'pneumono', displayName: 'Pneumonoultramicroscopicsilicovolcanoconiosis-Expert' },
  ],
  channels: [
    {
      type: 'PUBLIC',
      name: longName,
      members: ['jane', 'al', 'pneumono'],
      properties: {
        description: 'Plans, retrospectives, plans about retrospectives and the other way round',
      },
      messages: [],
    },
  ],
};

const meta: Meta<Args> = {
  title: 'Channels/ChannelDetails',
  component: ChannelDetails,
  args: { channelName: 'General', width: 340, onClose: () => {}, onMessage: () => {} },
  render: ({ channelName, width, channel: _, ...props }) => (
    <div style={{ blockSize: 720, inlineSize: width }}>
      <InChannel name={channelName}>{(channel) => <ChannelDetails channel={channel} {...props} />}</InChannel>
    </div>
  ),
  parameters: { chat: { fixture: 'small-team' } satisfies ChatParameters },
};
export default meta;
type Story = StoryObj<Args>;

/** Of somebody who made the channel: everything is offered. */
export const Creator: Story = {};

/** Somebody else made it: editing, appointing and deleting are not offered. */
export const Member: Story = { args: { channelName: 'Design' } };

/** Nobody is a member of an open channel before they join. */
export const Visitor: Story = {
  args: { channelName: 'Random' },
  parameters: { chat: { fixture: 'small-team', username: 'john' } satisfies ChatParameters },
};

export const BetweenTwo: Story = { args: { channelName: 'jane-john' } };

export const LongNames: Story = {
  args: { channelName: longName, width: 280 },
  parameters: { chat: { fixture: longNames } satisfies ChatParameters },
};

/** Pages of 25, and a search. */
export const ManyMembers: Story = {
  args: { channelName: 'Regatta live' },
  parameters: { chat: { fixture: 'noisy-room' } satisfies ChatParameters },
};

export const MembersFailed: Story = {
  parameters: {
    chat: {
      fixture: 'small-team',
      before: ({ emulator }) => emulator.faults.failNext('getChannelMembers', 9),
    } satisfies ChatParameters,
  },
};

/** What a press on a member opens. */
export const MemberCard: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'John Okafor' }, { timeout: 15_000 }));
    const card = await screen.findByRole('dialog', { name: 'Profile of John Okafor' }, { timeout: 15_000 });
    await waitFor(() => expect(card).toBeVisible());
  },
};

export const Inviting: Story = {
  args: { channelName: 'Launch plan' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite people' }, { timeout: 15_000 }));
    await screen.findByRole('checkbox', { name: 'Linus Haddad' }, { timeout: 15_000 });
  },
};

export const Editing: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit' }, { timeout: 15_000 }));
    await screen.findByRole('dialog', { name: 'Edit channel' }, { timeout: 15_000 });
  },
};
