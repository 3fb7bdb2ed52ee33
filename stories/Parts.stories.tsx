import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentType, createElement } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { ChatPanel, type PartOverrideProps, type PartRegistry, type Parts } from '../src/index.js';
import { PartsProvider } from '../src/ui/part.js';

type PartName = Exclude<keyof PartRegistry, 'TestGreeting'>;

/** Every part, by the registry that the components fill: a part that is not here does not compile. */
const registry: Record<PartName, true> = {
  Avatar: true,
  BrowseChannelsDialog: true,
  ChannelAvatar: true,
  ChannelDetails: true,
  ChannelHeader: true,
  ChannelList: true,
  ChannelRow: true,
  ChatLauncher: true,
  ChatPanel: true,
  ConnectionBanner: true,
  CreateChannelDialog: true,
  EmojiPicker: true,
  EmptyState: true,
  ErrorState: true,
  JumpToLatest: true,
  JumpToUnread: true,
  MemberList: true,
  MemberRow: true,
  MessageBubble: true,
  MessageComposer: true,
  MessageFile: true,
  MessageLinkPreview: true,
  MessageList: true,
  MessageQuote: true,
  MessageReactions: true,
  MessageRow: true,
  MessageText: true,
  MessageThread: true,
  NotificationBell: true,
  NotificationList: true,
  NotificationSettings: true,
  NotificationToast: true,
  NotificationToasts: true,
  ProfileEditor: true,
  ThreadList: true,
  ThreadPane: true,
  Timestamp: true,
  TypingIndicator: true,
  UserAvatar: true,
  UserBlockList: true,
  UserCard: true,
};
const names = Object.keys(registry) as PartName[];

type AnyPart = ComponentType<PartOverrideProps<object>>;

const styles = `
  [data-wrapped] { display: contents }
  [data-wrapped] > * { outline: 1px dashed light-dark(#c026d3, #e879f9); outline-offset: -1px }
`;

/** The part as it was, in an outline that takes no space. */
const wrap = (name: PartName): AnyPart =>
  function Wrapped({ Default, ...props }) {
    return (
      <span data-wrapped={name} title={name}>
        {createElement(Default, props)}
      </span>
    );
  };

/** The name of the part in its place. */
const replace = (name: PartName): AnyPart =>
  function Replaced() {
    return <span style={{ padding: 4, font: '12px monospace' }}>{`<${name}>`}</span>;
  };

const madeBy = (make: (name: PartName) => AnyPart) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<PartName, AnyPart>;
const wrapped = madeBy(wrap);
const replaced = madeBy(replace);

interface Args {
  /** The part to wrap or to replace; all of them if none is chosen. */
  part?: PartName;
  how: 'wrap' | 'replace';
}

/**
 * Each part of the chat can be wrapped or replaced under its public name. Choose one in the controls: its replacement
 * is given all of its props, and the part as it was, as `Default`.
 */
const meta: Meta<Args> = {
  title: 'Customising/Parts',
  argTypes: {
    part: { control: 'select', options: names },
    how: { control: 'inline-radio', options: ['wrap', 'replace'] },
  },
  args: { how: 'wrap' },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ part, how }) => {
    const made = how === 'wrap' ? wrapped : replaced;
    const parts = (part ? { [part]: made[part] } : made) as Parts;
    return (
      <div style={{ blockSize: 'min(720px, 100dvh)' }}>
        <style>{styles}</style>
        <PartsProvider key={`${part}/${how}`} parts={parts}>
          <ChatPanel />
        </PartsProvider>
      </div>
    );
  },
};
export default meta;
type Story = StoryObj<Args>;

const WAIT = { timeout: 15_000 };

async function open(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole('button', { name: /^Design/ }, WAIT));
  await canvas.findByRole('log', { name: 'Messages' }, WAIT);
}

/** Every part at once, each in an outline of its own. */
export const AllWrapped: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    await expect(canvasElement.querySelector('[data-wrapped="MessageBubble"]')).not.toBeNull();
  },
};

export const OneWrapped: Story = {
  args: { part: 'MessageBubble' },
  play: ({ canvasElement }) => open(canvasElement),
};

export const OneReplaced: Story = {
  args: { part: 'MessageComposer', how: 'replace' },
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    await within(canvasElement).findByText('<MessageComposer>', {}, WAIT);
  },
};
