import type { ComponentType } from 'react';
import { expectTypeOf } from 'vitest';
import {
  type Channel,
  type ChatError,
  type CurrentUser,
  type ListedMessage,
  type Message,
  type MessageBubbleProps,
  type Parts,
  type Reaction,
  type User,
  useChannels,
  useChatKittyEvent,
  useMessages,
  useNotifications,
  useUsers,
} from '../../src/index.js';

export function useEventsByName() {
  useChatKittyEvent('onChannelJoined', (event) => expectTypeOf(event).toEqualTypeOf<Channel>());
  useChatKittyEvent('onCurrentUserChanged', (event) => expectTypeOf(event).toEqualTypeOf<CurrentUser>());
  useChatKittyEvent('onReceivedMessage', ({ channel, message, parent }) => {
    expectTypeOf(channel).toEqualTypeOf<Channel>();
    expectTypeOf(message).toEqualTypeOf<Message>();
    expectTypeOf(parent).toEqualTypeOf<Message | undefined>();
  });
  useChatKittyEvent('onMessageReactionAdded', (event) => {
    expectTypeOf(event.reaction).toEqualTypeOf<Reaction>();
    expectTypeOf(event).not.toHaveProperty('receipt');
  });
  expectTypeOf(useChatKittyEvent).parameter(0).extract<'onNothing'>().toEqualTypeOf<never>();
}

export function useNotificationHandlersByType() {
  useNotifications({
    'USER:REPLIED_TO:MESSAGE': ({ data }) => expectTypeOf(data.parent).toEqualTypeOf<Message>(),
    'USER:SENT:MESSAGE': ({ data }) => expectTypeOf(data).not.toHaveProperty('parent'),
  });
}

const namesOf = (channels: Channel[]) => channels.map(({ name }) => name);

export function useSelected() {
  const names = useChannels({ joined: true }, { select: namesOf });
  expectTypeOf(names.data).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(names.error).toEqualTypeOf<ChatError | null>();

  const inline = useChannels({ unread: true }, { select: (channels) => channels.length > 0 });
  expectTypeOf(inline.data).toEqualTypeOf<boolean | undefined>();

  const last = useMessages(undefined, { select: (messages) => messages.at(-1)?.createdTime });
  expectTypeOf(last.data).toEqualTypeOf<string | undefined>();

  expectTypeOf(useMessages(undefined).data).toEqualTypeOf<ListedMessage[] | undefined>();
  expectTypeOf(useChannels().data).toEqualTypeOf<Channel[] | undefined>();
  expectTypeOf(useUsers({ online: true }).data).toEqualTypeOf<User[] | undefined>();
}

export const parts: Parts = {
  MessageBubble: ({ Default, ...props }) => {
    expectTypeOf(Default).toEqualTypeOf<ComponentType<MessageBubbleProps>>();
    expectTypeOf(props.message).toEqualTypeOf<MessageBubbleProps['message']>();
    expectTypeOf(props.own).toEqualTypeOf<boolean>();
    return <Default {...props} footer="Paid" />;
  },
  ChannelRow: ({ Default, ...props }) => {
    expectTypeOf(props.channel).toEqualTypeOf<Channel>();
    return <Default {...props} />;
  },
  JumpToLatest: ({ count, onClick }) => {
    expectTypeOf(count).toEqualTypeOf<number>();
    expectTypeOf(onClick).toBeCallableWith();
    return <p>{count}</p>;
  },
};

expectTypeOf<Parts>().not.toHaveProperty('NoSuchPart');
