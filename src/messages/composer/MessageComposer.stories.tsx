import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { InChannel } from '../../../test/InChannel.js';
import { channelPartner } from '../../channels/channelPeople.js';
import { Surface } from '../../ui/Surface.js';
import { useBlockUser } from '../../users/useBlockUser.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { useMessages } from '../useMessages.js';
import { ComposerObstacle } from './ComposerObstacle.js';
import { MessageComposer, type MessageComposerProps } from './MessageComposer.js';
import { MESSAGE_LIMIT } from './messageLimit.js';
import { useComposing } from './useComposing.js';
import type { WritingObstacle } from './writingObstacle.js';

type Args = MessageComposerProps & { channelName: string };

const meta: Meta<Args> = {
  title: 'Messages/MessageComposer',
  component: MessageComposer,
  args: { channelName: 'General' },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ channelName }) => (
    <div style={{ maxInlineSize: 520, paddingBlockStart: 24 }}>
      <InChannel name={channelName}>{(channel) => <MessageComposer channel={channel} />}</InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const WAIT = { timeout: 15_000 };

const field = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole('textbox', { name: 'Message' }, WAIT);

async function paste(canvasElement: HTMLElement, text: string) {
  await userEvent.click(await field(canvasElement));
  await userEvent.paste(text);
}

export const Nothing: Story = {
  play: async ({ canvasElement }) => {
    await field(canvasElement);
  },
};

export const Draft: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'On my way, ten minutes at most'),
};

/** Grows with its text up to a limit, then scrolls. */
export const ManyLines: Story = {
  play: ({ canvasElement }) =>
    paste(canvasElement, Array.from({ length: 14 }, (_, line) => `Line ${line + 1}`).join('\n')),
};

export const RightToLeft: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'شكرًا لكم جميعًا على هذا العمل الرائع'),
};

export const NearTheLimit: Story = {
  play: ({ canvasElement }) => paste(canvasElement, 'x'.repeat(MESSAGE_LIMIT - 42)),
};

/** A public channel is read by everybody and written by its members. */
export const NotAMember: Story = {
  parameters: { chat: { fixture: 'small-team', username: 'visitor' } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Join' }, WAIT);
  },
};

const says = (words: string | RegExp) => async (context: { canvasElement: HTMLElement }) => {
  await within(context.canvasElement).findByText(words, {}, WAIT);
};

function BlockPartner({ channel }: MessageComposerProps) {
  const { mutate } = useBlockUser();
  const partner = channelPartner(channel, useOwnUserId());
  return (
    <button type="button" disabled={!partner} onClick={() => partner && mutate({ user: partner })}>
      block
    </button>
  );
}

/** Where one has blocked the only other person. */
export const Blocked: Story = {
  args: { channelName: 'jane-john' },
  render: ({ channelName }) => (
    <InChannel name={channelName}>
      {(channel) => (
        <>
          <BlockPartner channel={channel} />
          <MessageComposer channel={channel} />
        </>
      )}
    </InChannel>
  ),
  play: async ({ canvasElement }) => {
    await field(canvasElement);
    await press(canvasElement, 'block');
    await within(canvasElement).findByText('You have blocked John Okafor.', {}, WAIT);
  },
};

const NOBODYS_ID = 424_242;

/** Deleted, or not the person's any more. */
export const Gone: Story = {
  render: ({ channelName }) => (
    <InChannel name={channelName}>
      {(channel) => <MessageComposer channel={{ ...channel, id: NOBODYS_ID }} />}
    </InChannel>
  ),
  play: says('This channel is not available any more.'),
};

const withObstacle = (obstacle: WritingObstacle): Story['render'] =>
  function Obstacle({ channelName }) {
    return (
      <InChannel name={channelName}>
        {(channel) => (
          <Surface part="message-composer">
            <ComposerObstacle {...{ channel, obstacle }} />
          </Surface>
        )}
      </InChannel>
    );
  };

/** Where the server lets the person read, but not write. */
export const ReadOnly: Story = { render: withObstacle({ kind: 'read-only' }), play: says(/./) };

export const SignedOut: Story = { render: withObstacle({ kind: 'signed-out' }), play: says(/./) };

/** Offers what the menu of a message offers elsewhere. */
function WithLastMessage({ channel, verb, ...props }: MessageComposerProps & { verb: 'reply' | 'edit' }) {
  const { data: messages = [] } = useMessages(channel);
  const composing = useComposing(channel);
  const last = messages.findLast(
    (message) => message.type === 'TEXT' && (verb === 'reply' || message.user.name === 'jane'),
  );
  const act = () => last?.type === 'TEXT' && composing[verb](last);
  return (
    <>
      <button type="button" disabled={!last} onClick={act}>
        {verb}
      </button>
      <MessageComposer channel={channel} {...props} />
    </>
  );
}

const press = async (canvasElement: HTMLElement, name: string) => {
  const button = await within(canvasElement).findByRole('button', { name }, WAIT);
  await waitFor(() => expect(button).toBeEnabled(), WAIT);
  await userEvent.click(button);
};

/** Escape, or the cross, calls it off. */
export const Replying: Story = {
  render: ({ channelName }) => (
    <InChannel name={channelName}>
      {(channel) => <WithLastMessage channel={channel} verb="reply" />}
    </InChannel>
  ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'reply');
    await within(canvasElement).findByText(/^Replying to/, {}, WAIT);
  },
};

/** The draft waits until the edit is saved or called off. */
export const Editing: Story = {
  render: ({ channelName }) => (
    <InChannel name={channelName}>{(channel) => <WithLastMessage channel={channel} verb="edit" />}</InChannel>
  ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'edit');
    await within(canvasElement).findByText('Editing message', {}, WAIT);
  },
};

const files = [
  new File(['x'.repeat(48_211)], 'Quarterly plan (final).pdf', { type: 'application/pdf' }),
  new File([], 'Grüße 🌊.txt', { type: 'text/plain' }),
];

async function attach(canvasElement: HTMLElement) {
  await field(canvasElement);
  const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) await userEvent.upload(input, files);
  await within(canvasElement).findByRole('list', { name: 'Attached files' }, WAIT);
}

/** Chosen, dropped on the conversation, or pasted. */
export const Attachments: Story = { play: ({ canvasElement }) => attach(canvasElement) };

/** The message waits until what breaks a limit is taken out. */
export const AttachmentsBeyondTheLimits: Story = {
  render: ({ channelName }) => (
    <InChannel name={channelName}>
      {(channel) => <MessageComposer channel={channel} maxFiles={1} maxFileBytes={40_000} />}
    </InChannel>
  ),
  play: async ({ canvasElement }) => {
    await attach(canvasElement);
    await within(canvasElement).findByRole('alert', {}, WAIT);
  },
};

async function type(canvasElement: HTMLElement, text: string) {
  await userEvent.type(await field(canvasElement), text);
  await within(canvasElement).findAllByRole('option', {}, WAIT);
}

export const CompletingPeople: Story = { play: ({ canvasElement }) => type(canvasElement, 'Thanks @') };
export const CompletingChannels: Story = { play: ({ canvasElement }) => type(canvasElement, 'See #') };
export const CompletingEmoji: Story = { play: ({ canvasElement }) => type(canvasElement, 'Hooray :tada') };

/** Loaded when it is first opened, with data of its own. */
export const Emoji: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Emoji');
    await within(canvasElement).findAllByRole('option', {}, WAIT);
  },
};
