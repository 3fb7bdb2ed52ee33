import type { Message, Page } from '../src/sdk/index.js';
import { said } from './messages.js';

/** A server's side of one channel, without any wire: what was said, handed out in pages from new to old. */
export interface Conversation {
  /** Everything that was said, from old to new. */
  readonly messages: Message[];
  /** Says something; at the same instant as the message before if told so. */
  say(atSameTime?: boolean): Message;
  /** Says something else in the place of a message. */
  edit(message: Message): Message;
  newestPage(): Page<Message>;
}

const START = Date.UTC(2026, 0, 1);

/** A conversation that pages by message, or, as other servers do, by offset: then items shift between pages. */
export function createConversation(
  pageSize: number,
  pagesBy: 'message' | 'offset' = 'message',
): Conversation {
  const messages: Message[] = [];
  let instant = START;

  function page(isWanted: (message: Message, offset: number) => boolean, offset: number): Page<Message> {
    const wanted = messages.toReversed().filter(isWanted);
    // Whatever comes over the wire is made anew.
    const items = structuredClone(wanted.slice(0, pageSize));
    const oldest = items.at(-1);
    const next = async () =>
      pagesBy === 'offset'
        ? page((_, index) => index >= offset + pageSize, offset + pageSize)
        : page(({ id }) => oldest !== undefined && id < oldest.id, offset + pageSize);
    return { items, ...(wanted.length > pageSize ? { next } : {}) };
  }

  return {
    messages,
    say(atSameTime = false) {
      instant += atSameTime ? 0 : 1000;
      const id = messages.length + 1;
      const message = messageOf(id, { createdTime: new Date(instant).toISOString() });
      messages.push(message);
      return message;
    },
    edit(message) {
      const edited: Message = { ...message, properties: { edited: true } };
      messages[messages.findIndex(({ id }) => id === message.id)] = edited;
      return edited;
    },
    newestPage: () => page(() => true, 0),
  };
}

/** A message that nobody sent. */
export function messageOf(id: number, fields: Partial<Message> = {}): Message {
  return { ...said(id, { at: new Date(START + id * 1000).toISOString() }), ...fields } as Message;
}
