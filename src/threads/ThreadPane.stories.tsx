import type { Meta, StoryObj } from '@storybook/react-vite';
import { within } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { InChannel } from '../../test/InChannel.js';
import { useMessages } from '../messages/useMessages.js';
import type { Channel, Message } from '../sdk/index.js';
import { ThreadPane, type ThreadPaneProps } from './ThreadPane.js';

const WAIT = { timeout: 15_000 };
const QUESTION = 'Who takes the boat out of the water this year?';

/** The thread of the last message that is no answer. */
function NewestThread({ channel, ...props }: Omit<ThreadPaneProps, 'message'>) {
  const { data = [] } = useMessages(channel);
  const message = data.findLast(({ nestedLevel, id }) => nestedLevel === 0 && id > 0);
  return (
    message && <ThreadPane channel={channel} message={message as Message} onClose={() => {}} {...props} />
  );
}

const meta: Meta<ThreadPaneProps> = {
  title: 'Threads/ThreadPane',
  component: ThreadPane,
  args: { layout: 'bubbles' },
  parameters: { chat: { fixture: 'small-team' } },
  render: ({ layout }) => (
    <div style={{ blockSize: 560, inlineSize: 360, maxInlineSize: '100%' }}>
      <InChannel name="Random">
        {(channel: Channel) => <NewestThread channel={channel} {...(layout ? { layout } : {})} />}
      </InChannel>
    </div>
  ),
};
export default meta;
type Story = StoryObj<ThreadPaneProps>;

const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });

const withAnswers = chat({
  before: async ({ emulator }) => {
    const question = await emulator.as('ada').sendMessage('Random', QUESTION);
    const replyTo = { replyTo: question };
    await emulator.as('linus').sendMessage('Random', 'I have the trailer', replyTo);
    await emulator.as('jane').sendMessage('Random', 'And I a calm afternoon', replyTo);
    await emulator.as('jane').sendMessage('Random', 'Saturday?', replyTo);
    await emulator.as('ada').sendMessage('Random', 'Saturday it is. Bring gloves.', replyTo);
  },
});

export const Answers: Story = {
  parameters: withAnswers,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Saturday it is. Bring gloves.', {}, WAIT);
  },
};

export const Rows: Story = { ...Answers, args: { layout: 'rows' } };

export const NoAnswerYet: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('No replies yet', {}, WAIT);
  },
};
