import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { InChannel } from '../../test/InChannel.js';
import type { InstalledEmulator } from '../emulator/browser/installEmulator.js';
import { MessageThread, type MessageThreadProps } from './MessageThread.js';

type Args = MessageThreadProps & { channelName: string; width: number };

const meta: Meta<Args> = {
  title: 'Messages/MessageThread',
  component: MessageThread,
  args: { channelName: 'General', width: 720, layout: 'bubbles' },
  parameters: { chat: { fixture: 'small-team' } },
  play: ({ canvasElement }) => loaded(canvasElement),
  render: ({ channelName, width, channel: _, ...args }) => (
    <div style={{ blockSize: 640, maxInlineSize: width }}>
      <InChannel name={channelName}>{(channel) => <MessageThread channel={channel} {...args} />}</InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });

const WAIT = { timeout: 15_000 };

async function loaded(canvasElement: HTMLElement) {
  const log = await within(canvasElement).findByRole('log', { name: 'Messages' }, WAIT);
  await waitFor(() => expect(log).toHaveAttribute('aria-busy', 'false'), WAIT);
}

/** What happens in a story happens before somebody's eyes. */
async function onceOpen({ emulator }: InstalledEmulator) {
  await waitFor(() => expect(emulator.stats().chatSessions).toBeGreaterThan(0), WAIT);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function write(canvasElement: HTMLElement, text: string) {
  const field = await within(canvasElement).findByRole('textbox', { name: 'Message' }, WAIT);
  await userEvent.type(field, text, { delay: null });
}

export const Bubbles: Story = {};

export const Rows: Story = { args: { layout: 'rows' } };

export const Narrow: Story = { args: { width: 320 } };

export const NarrowRows: Story = { args: { width: 320, layout: 'rows' } };

export const Wide: Story = { args: { width: 1280 } };

export const BetweenTwo: Story = { args: { channelName: 'jane-john' } };

export const NoisyRoom: Story = {
  args: { channelName: 'Regatta live', layout: 'rows' },
  parameters: chat({ fixture: 'noisy-room', username: 'hana.chen' }),
};

export const LongHistory: Story = {
  args: { channelName: 'Archive' },
  parameters: chat({ fixture: 'long-history' }),
};

export const SomebodyIsTyping: Story = {
  parameters: chat({
    act: async (installed) => {
      const { emulator } = installed;
      await onceOpen(installed);
      await Promise.all([
        emulator.as('grace').type('General', 'There is', { for: 60_000 }),
        emulator.as('ada').type('General', 'Cake!', { for: 60_000 }),
      ]);
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/are typing/, {}, WAIT);
  },
};

/** Edited, deleted, a mention, a link, a file, emoji, another script, a very long word, the application itself. */
export const EveryKindOfMessage: Story = {
  args: { channelName: 'Random' },
  parameters: chat({
    act: async (installed) => {
      const { emulator } = installed;
      // Deleted messages are not handed out later: only who was there sees the mark.
      await onceOpen(installed);
      const [ada, john, linus] = [emulator.as('ada'), emulator.as('john'), emulator.as('linus')];
      await ada.editMessage(await ada.sendMessage('Random', 'Lunch at noon?'), 'Lunch at half past twelve?');
      await ada.deleteMessage(await ada.sendMessage('Random', 'Forget it'));
      await john.sendMessage(
        'Random',
        'Ask <@jane>, it is all in <#General> and on https://example.com/lunch.',
      );
      await john.sendMessage('Random', '', {
        file: {
          url: 'https://example.com/menu.pdf',
          name: 'the-menu-of-this-week.pdf',
          contentType: 'application/pdf',
          size: 482_000,
        },
      });
      await linus.sendMessage('Random', '🍕🎉');
      await linus.sendMessage('Random', 'شكرًا لكم جميعًا على هذا العمل الرائع');
      await linus.sendMessage('Random', `Look: ${'Donaudampfschifffahrt'.repeat(6)}`);
      emulator.sendSystemMessage('Random', 'Linus Haddad changed the topic to “Lunch”.');
      const file = { url: 'https://example.com/map.pdf', contentType: 'application/pdf', size: 91_000 };
      emulator.sendSystemMessage('Random', '', { file: { ...file, name: 'the-way-to-lunch.pdf' } });
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/changed the topic/, {}, WAIT);
    await within(canvasElement).findByText('the-way-to-lunch.pdf', {}, WAIT);
  },
};

export const Offline: Story = {
  parameters: chat({
    act: async (installed) => {
      const { emulator } = installed;
      await onceOpen(installed);
      emulator.faults.refuseConnections(1000);
      emulator.disconnect();
    },
  }),
  play: async ({ canvasElement }) => {
    await loaded(canvasElement);
    // Long enough for the tunnel.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await write(canvasElement, 'On the train, back in ten minutes{Enter}');
    await write(canvasElement, 'Save me a slice{Enter}');
  },
};

export const Refused: Story = {
  parameters: chat({
    before: ({ emulator }) =>
      emulator.faults.failNext('sendMessage', 1, {
        error: 'MessageRefusedError',
        message: 'This channel is being moved.',
      }),
  }),
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Is anybody there?{Enter}');
    await within(canvasElement).findByRole('button', { name: 'Discard' }, WAIT);
  },
};

/** A public channel that jane has not joined. */
export const Visitor: Story = {
  parameters: chat({ username: 'visitor' }),
};

export const Empty: Story = {
  args: { channelName: 'Brand new' },
  parameters: chat({
    before: async ({ emulator }) => {
      await emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Brand new', members: ['jane'] });
    },
  }),
};

export const Loading: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.neverAnswer('getMessages', 100) }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('log', { busy: true }, WAIT);
  },
};

export const LoadFailed: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.failNext('getMessages', 100) }),
};

export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    const field = await within(canvasElement).findByRole('textbox', { name: 'Message' }, WAIT);
    await userEvent.click(field);
    await userEvent.paste('All work and no play makes a dull chat. '.repeat(251));
  },
};
