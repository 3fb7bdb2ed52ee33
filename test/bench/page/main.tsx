import '../../../src/theme/theme.css';
import { type ComponentType, Profiler, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChannelList } from '../../../src/channels/ChannelList.js';
import { useChatContext } from '../../../src/context/ChatContext.js';
import { type Chat, requireClient } from '../../../src/context/chat.js';
import { MessageThread } from '../../../src/messages/MessageThread.js';
import { messagesKey } from '../../../src/messages/messageQueries.js';
import type { MessageRowProps } from '../../../src/messages/row/MessageRow.js';
import { ChatKittyProvider } from '../../../src/provider/ChatKittyProvider.js';
import type { Pages } from '../../../src/queries/chatQuery.js';
import { itemsOf } from '../../../src/queries/pages.js';
import type { Channel, Message } from '../../../src/sdk/index.js';
import { InChannel } from '../../InChannel.js';
import { manyChannels } from './channels.js';
import { longConversation } from './conversation.js';
import { fling, recordFrames, untilStill } from './frames.js';

/** What React did since the last reset; each commit took so many milliseconds to render. */
const work = { commits: [] as number[], rowRenders: new Set<string>(), listRenders: 0 };

function CountedRow({ Default, ...props }: MessageRowProps & { Default: ComponentType<MessageRowProps> }) {
  work.rowRenders.add(`${props.message.id}`);
  return <Default {...props} />;
}

const parts = {
  MessageRow: CountedRow,
  MessageList: ({ Default, ...props }: { Default: ComponentType<object> }) => (
    <Profiler id="list" onRender={() => (work.listRenders += 1)}>
      <Default {...props} />
    </Profiler>
  ),
};

type Shown = 'nothing' | 'thread' | 'channels';

/** What the page has at hand once somebody is signed in. */
interface Staged {
  chat: Chat;
  channel: Channel;
  show: (what: Shown) => void;
}

let ready: Staged | undefined;

function Stage({ channel }: { channel: Channel }) {
  const [shown, setShown] = useState<Shown>('nothing');
  const { chat } = useChatContext('Bench');
  useEffect(() => {
    ready = { chat, channel, show: (what) => flushSync(() => setShown(what)) };
  });
  if (shown === 'channels') return <ChannelList />;
  return shown === 'thread' ? (
    <Profiler id="thread" onRender={(_id, _phase, duration) => work.commits.push(duration)}>
      <MessageThread channel={channel} />
    </Profiler>
  ) : null;
}

function staged(): Staged {
  if (!ready) throw new Error('Nobody is signed in yet.');
  return ready;
}

/** What the bench outside can do with this page. */
const controls = {
  isReady: () => ready !== undefined,
  async seedMessages(count: number) {
    const { chat, channel } = staged();
    const newest = await requireClient(chat, 'bench').client.api.getMessages({ channel });
    chat.cache.write(messagesKey(channel.id), await longConversation(newest, count));
  },
  seedChannels(count: number) {
    const { chat, channel } = staged();
    chat.cache.write(['channels', { joined: true }], manyChannels(channel, count));
  },
  show: (what: Shown) => staged().show(what),
  untilStill,
  recordFrames,
  fling,
  elements: () => document.querySelectorAll('#room *').length,
  takeWork() {
    const { commits, rowRenders, listRenders } = work;
    Object.assign(work, { commits: [], rowRenders: new Set(), listRenders: 0 });
    return { commits, rows: [...rowRenders], listRenders };
  },
  /** The bodies of the newest messages, from old to new, as they are listed and as they are shown. */
  newest(count: number) {
    const { chat, channel } = staged();
    const pages = chat.cache.read<Pages<Message>>(messagesKey(channel.id));
    const listed = pages ? itemsOf(pages).slice(0, count).reverse() : [];
    const log = document.querySelector('[role="log"]');
    return {
      listed: listed.map((message) => ('body' in message ? message.body : '')),
      lastShown: [...document.querySelectorAll('[role="log"] article')].at(-1)?.textContent ?? '',
      fromEnd: log ? log.scrollHeight - log.clientHeight - log.scrollTop : Number.NaN,
    };
  },
};

declare global {
  interface Window {
    bench: typeof controls;
  }
}
window.bench = controls;

const host = new URLSearchParams(location.search).get('host') ?? '';
createRoot(document.getElementById('room') as HTMLElement).render(
  <ChatKittyProvider apiKey="bench" username="jane" host={host} isSecure={false} parts={parts as never}>
    <InChannel name="General">{(channel) => <Stage channel={channel} />}</InChannel>
  </ChatKittyProvider>,
);
