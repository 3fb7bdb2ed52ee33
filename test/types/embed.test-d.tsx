import { createRef, type JSX } from 'react';
import { expectTypeOf } from 'vitest';
import type { ChatElement, ChatElementEvents } from '../../src/embed/index.js';
import type { Channel, Message, Notification } from '../../src/index.js';

export function useInThePage() {
  const launcher = document.createElement('chatkitty-launcher');
  expectTypeOf(launcher).toEqualTypeOf<ChatElement>();
  expectTypeOf(document.querySelector('chatkitty-panel')).toEqualTypeOf<ChatElement | null>();

  launcher.addEventListener('ready', ({ detail }) => expectTypeOf(detail.username).toEqualTypeOf<string>());
  launcher.addEventListener('unread', ({ detail }) => expectTypeOf(detail.count).toEqualTypeOf<number>());
  launcher.addEventListener('message', ({ detail }) => {
    expectTypeOf(detail.message).toEqualTypeOf<Message>();
    expectTypeOf(detail.channel).toEqualTypeOf<Channel>();
  });
  launcher.addEventListener('notification', ({ detail }) =>
    expectTypeOf(detail.notification).toEqualTypeOf<Notification>(),
  );
  launcher.addEventListener('error', ({ detail }) => expectTypeOf(detail.error).toEqualTypeOf<Error>());
  launcher.addEventListener('click', (event) => expectTypeOf(event).toEqualTypeOf<PointerEvent>());

  const forget = ({ detail }: ChatElementEvents['channelchange']) => {
    expectTypeOf(detail.channelId).toEqualTypeOf<number | null>();
    launcher.removeEventListener('channelchange', forget);
  };
  launcher.addEventListener('channelchange', forget);

  launcher.open();
  launcher.close();
  launcher.selectChannel(27);
  launcher.selectChannel(null);
  expectTypeOf(launcher.sendMessage('Hello')).toEqualTypeOf<Promise<void>>();
  expectTypeOf(launcher.selectChannel).parameters.toEqualTypeOf<[channelId: number | null]>();
  // What proves who signs in is part of `options`: attributes, and properties like them, end up in logs.
  expectTypeOf(launcher).not.toHaveProperty('authParams');
}

export const inJsx = (
  <>
    <chatkitty-panel
      ref={createRef<ChatElement>()}
      api-key="key"
      username="ada"
      channel-id={27}
      insecure
      layout="rows"
      options={{ authParams: async () => ({ token: 'secret' }) }}
      onmessage={({ detail }) => expectTypeOf(detail.message).toEqualTypeOf<Message>()}
      className="chat"
    />
    <chatkitty-launcher open={false} position="start" onunread={({ detail }) => detail.count.toFixed()} />
  </>
);

type InJsx = JSX.IntrinsicElements['chatkitty-launcher'];

export function refuseInJsx(props: InJsx) {
  expectTypeOf(props.position).toEqualTypeOf<'start' | 'end' | undefined>();
  expectTypeOf(props).not.toHaveProperty('authParams');
}
