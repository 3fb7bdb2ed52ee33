import { screen } from '@testing-library/react';
import { MessageComposer, type MessageComposerProps } from '../src/messages/composer/MessageComposer.js';
import { useComposing } from '../src/messages/composer/useComposing.js';
import { useMessages } from '../src/messages/useMessages.js';
import type { Channel } from '../src/sdk/index.js';
import { useChatSession } from '../src/session/useChatSession.js';
import { InChannel } from './InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from './renderWithChat.js';

/** For tests: the messages of a channel with what can be done to them, and the composer below. */
function ComposerRoom({ channel, ...props }: { channel: Channel } & Partial<MessageComposerProps>) {
  useChatSession(channel);
  const { data: messages = [] } = useMessages(channel);
  const { reply, edit } = useComposing(channel);
  return (
    <>
      <ul data-ck-part="message-list">
        {messages.map((message) => {
          const words = 'body' in message ? message.body : message.file.name;
          return (
            <li
              key={message.id}
              aria-label={words}
              data-level={message.nestedLevel}
              data-tag={message.groupTag}
            >
              <button type="button" onClick={() => reply(message)}>
                Reply to {words}
              </button>
              {message.type === 'TEXT' && (
                <button type="button" onClick={() => edit(message)}>
                  Edit {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <MessageComposer channel={channel} {...props} />
    </>
  );
}

/** Renders a room as Jane, and waits for its field. */
export async function openComposerRoom(
  props: Partial<MessageComposerProps> & { channelName?: string } = {},
  options?: RenderWithChatOptions,
) {
  const { channelName = 'General', ...rest } = props;
  const rendered = await renderWithChat(
    <InChannel name={channelName}>{(channel) => <ComposerRoom channel={channel} {...rest} />}</InChannel>,
    options,
  );
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' }, WAIT);
  return { ...rendered, field };
}

/** The message that says something, once it is there. */
export const messageSaying = (words: string) => screen.findByRole('listitem', { name: words }, WAIT);
