import type { ConnectedChat } from '../context/chat.js';
import { type OutboxItem, setOutboxStatus } from '../live/outbox.js';
import type { OutboxFile } from '../live/outboxFile.js';
import { ChatError, type FileToSend, type Message, type MessageTarget } from '../sdk/index.js';

/** Progress is reported in steps, so that an upload renders its row a hundred times at most. */
const PROGRESS_STEPS = 100;

/** Sends what the outbox holds. Rejects with `invalid-request` if the file was lost with an earlier page. */
export async function sendItem({ client, live }: ConnectedChat, item: OutboxItem): Promise<Message> {
  const { clientId, groupTag, properties } = item;
  const onProgress = (share: number) => {
    const progress = Math.floor(share * PROGRESS_STEPS) / PROGRESS_STEPS;
    live.setState(({ outbox }) => ({
      outbox: setOutboxStatus(outbox, clientId, { status: 'sending', progress }),
    }));
  };
  return client.api.sendMessage({
    ...targetOf(item),
    ...('file' in item ? { file: bytesOf(item.file), onProgress } : { body: item.body }),
    clientId,
    groupTag,
    properties,
  });
}

function targetOf(item: OutboxItem): MessageTarget {
  if (item.replyTo) {
    return { message: item.replyTo };
  }
  return 'thread' in item ? { thread: item.thread } : { channel: item.channel };
}

function bytesOf({ source, name }: OutboxFile): FileToSend {
  if (!source) {
    const reason = `"${name}" was lost when the page was closed. Attach it again.`;
    throw new ChatError('invalid-request', { call: 'sendMessage', reason });
  }
  return source;
}
