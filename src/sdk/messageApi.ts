import { type Ask, withFilter } from './ask.js';
import { ChatError } from './ChatError.js';
import { fetchCode } from './fetchCode.js';
import type { Channel, Message, Reaction, ReadReceipt } from './model.js';
import type { Page } from './page.js';
import type {
  ChannelRequest,
  EditMessageRequest,
  LastReadMessageRequest,
  MessageRequest,
  MessagesFilter,
  ReactionRequest,
  SendFileRequest,
  SendKeystrokesRequest,
  SendMessageRequest,
} from './requests.js';
import { CLIENT_ID_KEY, type Translator } from './translate.js';

/** What can be asked about and done with messages. */
export interface MessageApi {
  /** Pages go from new to old. */
  getMessages(request: ChannelRequest & { filter?: MessagesFilter }): Promise<Page<Message>>;
  /** The replies to a message; pages go from new to old. */
  getReplies(request: MessageRequest): Promise<Page<Message>>;
  sendMessage(request: SendMessageRequest): Promise<Message>;
  sendKeystrokes(request: SendKeystrokesRequest): void;
  editMessage(request: EditMessageRequest): Promise<Message>;
  deleteMessage(request: MessageRequest): Promise<Message>;
  deleteMessageForMe(request: MessageRequest): Promise<Message>;
  readMessage(request: MessageRequest): Promise<void>;
  reactToMessage(request: ReactionRequest): Promise<Reaction>;
  removeReaction(request: ReactionRequest): Promise<Reaction>;
  getLastReadMessage(request: LastReadMessageRequest): Promise<Message | null>;
  getMessageRepliesCount(request: MessageRequest): Promise<number>;
  getMessageChannel(request: MessageRequest): Promise<Channel>;
  getMessageParent(request: MessageRequest): Promise<Message>;
  getReactions(request: MessageRequest): Promise<Page<Reaction>>;
  getReadReceipts(request: MessageRequest): Promise<Page<ReadReceipt>>;
}

/** Makes the {@link MessageApi} of one user session. */
export function createMessageApi(ask: Ask, translate: Translator): MessageApi {
  return {
    ...ask.calls(['editMessage', 'deleteMessage', 'deleteMessageForMe', 'getMessageParent'], ({ message }) =>
      translate.message(message),
    ),
    ...ask.calls(['getLastReadMessage'], ({ message }) => (message ? translate.message(message) : null)),
    ...ask.calls(['getMessageChannel'], ({ channel }) => translate.channel(channel)),
    ...ask.calls(['getMessageRepliesCount'], ({ count }) => count),
    ...ask.calls(['reactToMessage', 'removeReaction'], ({ reaction }) => reaction as Reaction),
    ...ask.calls(['readMessage'], () => {}),
    getMessages: ({ channel, filter }) =>
      ask.page('getMessages', { channel, ...withFilter(filter) }, translate.message),
    getReplies: (request) => ask.page('getMessages', request, translate.message),
    getReactions: (request) => ask.page('getReactions', request, (raw) => raw as Reaction),
    getReadReceipts: (request) => ask.page('getReadReceipts', request, (raw) => raw as ReadReceipt),
    sendMessage: async (request) => {
      const sdkRequest = await toSdkRequest(request);
      const send = isUpload(request) ? ask.upload : ask.call;
      return translate.message((await send('sendMessage', (kitty) => kitty.sendMessage(sdkRequest))).message);
    },
    sendKeystrokes: (request) => ask.tell('sendKeystrokes', (kitty) => kitty.sendKeystrokes(request)),
  };
}

/** True if bytes go with the request; a file that lives elsewhere is only named. */
function isUpload(request: SendMessageRequest): boolean {
  return isFileRequest(request) && !('url' in request.file);
}

function isFileRequest(request: SendMessageRequest): request is SendFileRequest {
  return 'file' in request;
}

/** Text or file, never both: the SDK would send two messages, and settle with the first. */
async function toSdkRequest(request: SendMessageRequest): Promise<object> {
  const { clientId, properties, ...rest } = request;
  const marked = {
    ...rest,
    properties: { ...properties, ...(clientId ? { [CLIENT_ID_KEY]: clientId } : {}) },
  };
  if (isFileRequest(request)) {
    const { toFileRequest } = await fetchCode('sendMessage', () => import('./files.js'));
    return { ...marked, ...toFileRequest(request) };
  }
  if (request.body.trim() === '') {
    throw new ChatError('invalid-request', { call: 'sendMessage', reason: 'the text is empty.' });
  }
  return marked;
}
