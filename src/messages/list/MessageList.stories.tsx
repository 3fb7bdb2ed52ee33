import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import type { ChatParameters } from '../../../.storybook/withChat.js';
import { InChannel } from '../../../test/InChannel.js';
import { useChatSession } from '../../session/useChatSession.js';
import { type ListedMessage, useMessages } from '../useMessages.js';
import { MessageList, type MessageListProps } from './MessageList.js';

type Args = MessageListProps & {
  channelName: string;
  width: number;
  /** Opens at the oldest message that is loaded, as a link would. */
  linked: boolean;
};

const WAIT = { timeout: 15_000 };

const meta: Meta<Args> = {
  title: 'Messages/MessageList',
  component: MessageList,
  args: { channelName: 'General', width: 720, layout: 'bubbles', linked: false },
  parameters: { chat: { fixture: 'small-team' } },
  play: async ({ canvasElement }) => {
    const log = await within(canvasElement).findByRole('log', { name: 'Messages' }, WAIT);
    await waitFor(() => expect(log).toHaveAttribute('aria-busy', 'false'), WAIT);
  },
  render: ({ channelName, width, linked, channel: _, ...args }) => (
    <div style={{ blockSize: 640, maxInlineSize: width }}>
      <InChannel name={channelName}>
        {(channel) =>
          linked ? <Linked channel={channel} {...args} /> : <Open channel={channel} {...args} />
        }
      </InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

function Open(props: MessageListProps) {
  useChatSession(props.channel);
  return <MessageList {...props} />;
}

function Linked(props: MessageListProps) {
  const { data: messages = [] } = useMessages(props.channel);
  return <Open {...props} messageId={messages[2]?.id} />;
}

/** The people of General have said this before anybody looks. */
function after(
  said: (emulator: Parameters<NonNullable<ChatParameters['before']>>[0]['emulator']) => Promise<void>,
) {
  const before: ChatParameters['before'] = async ({ emulator }) => {
    await emulator.as('jane').readChannel('General');
    await said(emulator);
  };
  return { chat: { fixture: 'small-team', before } };
}

export const UnreadLine: Story = {
  parameters: after(async (emulator) => {
    await emulator.as('ada').sendMessage('General', 'The ferry is cancelled, so we meet an hour later.');
    await emulator.as('ada').sendMessage('General', 'Same place.');
    await emulator.as('john').sendMessage('General', 'Thanks for telling!');
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('New', {}, WAIT);
  },
};

export const UnreadLineInRows: Story = { ...UnreadLine, args: { layout: 'rows' } };

export const ManyUnread: Story = {
  parameters: after(async (emulator) => {
    for (let stop = 1; stop <= 40; stop += 1) {
      await emulator.as(stop % 3 ? 'ada' : 'linus').sendMessage('General', `Stop ${stop}, on time.`);
    }
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: '40 unread messages' }, WAIT);
  },
};

export const OpenedByLink: Story = {
  args: { channelName: 'Archive', linked: true },
  parameters: { chat: { fixture: 'long-history' } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-marked]')).not.toBeNull(), WAIT);
  },
};

export const LinkToNothing: Story = {
  args: { messageId: 999_999 },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('That message could not be found', {}, WAIT);
  },
};

/** Ten thousand characters, a word without spaces, what looks like code, and directions that fight each other. */
export const HostileText: Story = {
  parameters: after(async (emulator) => {
    const [ada, linus] = [emulator.as('ada'), emulator.as('linus')];
    await ada.sendMessage('General', 'All work and no play makes a dull chat. '.repeat(240));
    await linus.sendMessage('General', 'Donaudampfschifffahrtsgesellschaft'.repeat(12));
    await linus.sendMessage('General', '<img src=x onerror=alert(1)> <script>alert(2)</script>');
    await ada.sendMessage('General', 'javascript:alert(1) \u202E txt.exe and שלום, then on in English.');
    await ada.sendMessage('General', 'Z̷̛͇a̸͖͝l̵̪͠g̴̗͌o̷̯͛ comes 👩‍👩‍👧‍👦');
  }),
};

export const Arabic: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  parameters: after(async (emulator) => {
    await emulator.as('ada').sendMessage('General', 'صباح الخير، متى نلتقي اليوم؟');
    await emulator.as('jane').sendMessage('General', 'في الثالثة، في مكتب lisbon كالعادة.');
    await emulator.as('john').sendMessage('General', 'See you there!');
  }),
};

export const TwiceTheTextSize: Story = { globals: { textSize: '200%' }, args: { width: 360 } };

const MORE_THAN_IS_CAUGHT_UP = 230;
const sinceThen = (message: ListedMessage) => 'body' in message && message.body.startsWith('Since then');

/** Goes back to what was the newest message before the absence. */
function BackFromAbsence(props: MessageListProps) {
  const { data: messages = [] } = useMessages(props.channel);
  const isBack = messages.some(sinceThen);
  const newestBefore = messages.findLast((message) => !sinceThen(message));
  return <Open {...props} messageId={isBack ? newestBefore?.id : undefined} />;
}

/** After a long absence the list does not reach back to what was known: the rest is loaded when asked for. */
export const Gap: Story = {
  parameters: {
    chat: {
      fixture: 'small-team',
      act: async ({ emulator }) => {
        await within(document.body).findAllByRole('article', {}, WAIT);
        emulator.faults.refuseConnections(100);
        emulator.disconnect();
        for (let said = 1; said <= MORE_THAN_IS_CAUGHT_UP; said += 1) {
          await emulator.as(said % 4 ? 'ada' : 'john').sendMessage('General', `Since then, ${said}`);
        }
        emulator.faults.clear();
      },
    } satisfies ChatParameters,
  },
  render: ({ channelName, width, linked: _, channel: __, ...args }) => (
    <div style={{ blockSize: 640, maxInlineSize: width }}>
      <InChannel name={channelName}>{(channel) => <BackFromAbsence channel={channel} {...args} />}</InChannel>
    </div>
  ),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Load the messages in between' }, WAIT);
  },
};
