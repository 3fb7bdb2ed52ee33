import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { ChatParameters } from '../../../.storybook/withChat.js';
import { InChannel } from '../../../test/InChannel.js';
import type { InstalledEmulator } from '../../emulator/browser/installEmulator.js';
import type { Parts } from '../../ui/part.js';
import { MessageThread } from '../MessageThread.js';
import type { MessageBubbleProps } from './MessageBubble.js';
import { MessageRow } from './MessageRow.js';
import type { ThreadLayout } from './threadLayout.js';

interface Args {
  channelName: string;
  width: number;
  layout: ThreadLayout;
  onOpenThread: (() => void) | undefined;
}

const meta: Meta<Args> = {
  title: 'Messages/MessageRow',
  component: MessageRow as never,
  args: { channelName: 'Random', width: 640, layout: 'bubbles', onOpenThread: undefined },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ channelName, width, ...args }) => (
    <div style={{ blockSize: 560, maxInlineSize: width }}>
      <InChannel name={channelName}>{(channel) => <MessageThread channel={channel} {...args} />}</InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const WAIT = { timeout: 15_000 };
const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });
const rowOf = async (canvas: HTMLElement, text: string | RegExp) =>
  (await within(canvas).findByText(text, {}, WAIT)).closest('article') as HTMLElement;

async function openMenu(canvas: HTMLElement, text: string) {
  const row = await rowOf(canvas, text);
  row.focus();
  await userEvent.keyboard('{Enter}');
  const menu = await within(row).findByRole('menu', {}, WAIT);
  await waitFor(() => expect(menu).toBeVisible(), WAIT);
  return menu;
}

const reactions = async ({ emulator }: InstalledEmulator) => {
  const message = await emulator.as('ada').sendMessage('Random', 'It is Friday, and the harbour is quiet.');
  const given = { grace: '👍❤️🎉', linus: '👍🚀', jane: '👍❤️' };
  for (const [who, emoji] of Object.entries(given)) {
    for (const { segment } of new Intl.Segmenter().segment(emoji)) {
      await emulator.as(who).react(message, segment);
    }
  }
};

export const Reactions: Story = {
  parameters: chat({ before: reactions }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole(
      'button',
      { name: '👍 Grace Nakamura, Linus Haddad, and You' },
      WAIT,
    );
  },
};

export const ReactionsInRows: Story = { ...Reactions, args: { layout: 'rows' } };

/** What a mouse over the message, or the keyboard in it, brings up. */
export const Toolbar: Story = {
  play: async ({ canvasElement }) => {
    const row = await rowOf(canvasElement, 'Film on Friday? Something with boats, obviously.');
    await userEvent.hover(row);
    await within(row).findByRole('toolbar', {}, WAIT);
  },
};

export const MenuOfAnotherPerson: Story = {
  args: { onOpenThread: () => {} },
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement, 'Film on Friday? Something with boats, obviously.');
  },
};

export const MenuOfOneself: Story = {
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement, 'In!');
  },
};

export const DeleteForEveryone: Story = {
  play: async ({ canvasElement }) => {
    const menu = await openMenu(canvasElement, 'In!');
    await userEvent.click(within(menu).getByRole('menuitem', { name: 'Delete for everyone' }));
    const dialog = await within(canvasElement).findByRole('dialog', {}, WAIT);
    await waitFor(() => expect(dialog).toBeVisible(), WAIT);
  },
};

const answered = async ({ emulator }: InstalledEmulator) => {
  const [ada, jane, linus] = [emulator.as('ada'), emulator.as('jane'), emulator.as('linus')];
  const question = await ada.sendMessage(
    'Random',
    'Who takes the boat out of the water this year? It needs two people and a calm afternoon.',
  );
  await linus.sendMessage('Random', 'I have the trailer', { replyTo: question });
  await jane.sendMessage('Random', 'And I the calm afternoon', { replyTo: question });
  const file = {
    name: 'harbour.pdf',
    contentType: 'application/pdf',
    size: 20_000,
    url: 'https://e.test/h.pdf',
  };
  await linus.sendMessage('Random', 'The map is old', {
    replyTo: await ada.sendMessage('Random', '', { file }),
  });
};

/** Answers quote what they answer, and lead to it; the message they answer counts them. */
export const Replies: Story = {
  args: { onOpenThread: () => {} },
  parameters: chat({ before: answered }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: '2 replies' }, WAIT);
    await within(canvasElement).findByText('And I the calm afternoon', {}, WAIT);
  },
};

export const RepliesInRows: Story = { ...Replies, args: { ...Replies.args, layout: 'rows' } };

export const RepliesNarrow: Story = { ...Replies, args: { ...Replies.args, width: 320 } };

export const ReplyToDeleted: Story = {
  parameters: chat({
    before: async ({ emulator }) => {
      const gone = await emulator.as('ada').sendMessage('Random', 'Forget this');
      await emulator.as('linus').sendMessage('Random', 'Forget what?', { replyTo: gone });
      await emulator.as('ada').deleteMessage(gone);
    },
  }),
  play: async ({ canvasElement }) => {
    const row = await rowOf(canvasElement, 'Forget what?');
    await within(row).findByText('This message was deleted', {}, WAIT);
  },
};

/** In a group, by whom; between two, that it was. */
export const Seen: Story = {
  parameters: chat({
    before: async ({ emulator }) => {
      await emulator.as('jane').sendMessage('Random', 'See you at eight');
      for (const who of ['ada', 'linus', 'grace']) await emulator.as(who).readChannel('Random');
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: /^Read by/ }, WAIT);
  },
};

export const WhoReadIt: Story = {
  ...Seen,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /^Read by/ }, WAIT));
    const dialog = await within(canvasElement).findByRole('dialog', { name: 'Read by' }, WAIT);
    await within(dialog).findByText('Grace Nakamura', {}, WAIT);
  },
};

export const LinkPreview: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('link', { name: /^Wikipedia/ }, WAIT);
  },
};

/** A kind of message of the app's own, told apart by `properties`. */
function OrderBubble({
  Default,
  ...props
}: MessageBubbleProps & { Default: React.ComponentType<MessageBubbleProps> }) {
  const { boat, price } = props.message.properties as { boat?: string; price?: string };
  if (!boat || props.message.deleted) return <Default {...props} />;
  return (
    <div style={{ padding: 12, border: '1px solid', borderRadius: 12 }}>
      <strong>{boat}</strong>
      <p style={{ margin: 0 }}>{price} a day, paid</p>
    </div>
  );
}
const parts: Parts = { MessageBubble: OrderBubble };

export const OrderCard: Story = {
  parameters: chat({
    provider: { parts },
    before: async ({ emulator }) => {
      const properties = { boat: 'Rowing boat “Fernando”', price: '€ 40' };
      await emulator.as('ada').sendMessage('Random', 'Booked: Rowing boat “Fernando”', { properties });
      await emulator.as('linus').sendMessage('Random', 'Ship ahoy!');
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('€ 40 a day, paid', {}, WAIT);
  },
};
