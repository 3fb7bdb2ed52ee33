import { ChatError } from './ChatError.js';
import { call, type Succeeded } from './call.js';
import type { UserSession } from './connection.js';
import type { Kitty } from './instance.js';
import type { Channel, CurrentUser, Message, User } from './model.js';
import { type Page, toPage } from './page.js';
import type {
  ChannelMembersFilter,
  ChannelRequest,
  ChannelsFilter,
  CreateChannelRequest,
  MessagesFilter,
  SendKeystrokesRequest,
  SendTextRequest,
  UsersFilter,
} from './requests.js';
import { CLIENT_ID_KEY, type Translator } from './translate.js';

/** Every read and write of the SDK that the kit uses: each settles, with a value or a ChatError. */
export interface ChatApi {
  getCurrentUser(): Promise<CurrentUser>;
  getChannels(filter?: ChannelsFilter): Promise<Page<Channel>>;
  getChannel(id: number): Promise<Channel>;
  createChannel(request: CreateChannelRequest): Promise<Channel>;
  joinChannel(request: ChannelRequest): Promise<Channel>;
  leaveChannel(request: ChannelRequest): Promise<Channel>;
  readChannel(request: ChannelRequest): Promise<void>;
  getChannelUnread(request: ChannelRequest): Promise<boolean>;
  getUnreadChannelsCount(): Promise<number>;
  getUnreadMessagesCount(request?: ChannelRequest): Promise<number>;
  getChannelMembers(request: ChannelRequest & { filter?: ChannelMembersFilter }): Promise<Page<User>>;
  getUsers(filter?: UsersFilter): Promise<Page<User>>;
  getMessages(request: ChannelRequest & { filter?: MessagesFilter }): Promise<Page<Message>>;
  sendMessage(request: SendTextRequest): Promise<Message>;
  sendKeystrokes(request: SendKeystrokesRequest): void;
}

type SdkResult = { succeeded: boolean } | { failed: true; error: unknown };

/** Makes the {@link ChatApi} of one user session. */
export function createChatApi(session: UserSession, translate: Translator): ChatApi {
  async function ask<Result extends SdkResult>(
    name: string,
    run: (kitty: Kitty) => Promise<Result>,
  ): Promise<Succeeded<Result>> {
    const { kitty, lost } = session.requireInstance(name);
    return call({ name, lost }, () => run(kitty));
  }

  async function askPage<Item>(
    name: string,
    run: (kitty: Kitty) => Promise<{ succeeded: boolean; paginator?: unknown }>,
    toItem: (raw: unknown) => Item,
  ): Promise<Page<Item>> {
    const { paginator } = await ask(name, run);
    return toPage(paginator, toItem, session.requireInstance);
  }

  const withFilter = (filter: object | undefined) => {
    const given = withoutUndefined(filter);
    return given ? { filter: given } : undefined;
  };

  return {
    getCurrentUser: async () =>
      translate.currentUser((await ask('getCurrentUser', (kitty) => kitty.getCurrentUser())).user),
    getChannels: (filter) =>
      askPage(
        'getChannels',
        (kitty) => kitty.getChannels(withFilter(toSdkChannelsFilter(filter))),
        translate.channel,
      ),
    getChannel: async (id) =>
      translate.channel((await ask('getChannel', (kitty) => kitty.getChannel(id))).channel),
    createChannel: async (request) =>
      translate.channel((await ask('createChannel', (kitty) => kitty.createChannel(request))).channel),
    joinChannel: async (request) =>
      translate.channel((await ask('joinChannel', (kitty) => kitty.joinChannel(request))).channel),
    leaveChannel: async (request) =>
      translate.channel((await ask('leaveChannel', (kitty) => kitty.leaveChannel(request))).channel),
    readChannel: async (request) => {
      await ask('readChannel', (kitty) => kitty.readChannel(request));
    },
    getChannelUnread: async (request) =>
      (await ask('getChannelUnread', (kitty) => kitty.getChannelUnread(request))).unread,
    getUnreadChannelsCount: async () =>
      (await ask('getUnreadChannelsCount', (kitty) => kitty.getUnreadChannelsCount())).count,
    getUnreadMessagesCount: async (request) =>
      (await ask('getUnreadMessagesCount', (kitty) => kitty.getUnreadMessagesCount(request))).count,
    getChannelMembers: ({ channel, filter }) =>
      askPage(
        'getChannelMembers',
        (kitty) => kitty.getChannelMembers({ channel, ...withFilter(filter) }),
        translate.user,
      ),
    getUsers: (filter) => askPage('getUsers', (kitty) => kitty.getUsers(withFilter(filter)), translate.user),
    getMessages: ({ channel, filter }) =>
      askPage(
        'getMessages',
        (kitty) => kitty.getMessages({ channel, ...withFilter(filter) }),
        translate.message,
      ),
    sendMessage: async (request) => {
      const sdkRequest = toSdkTextRequest(request);
      return translate.message((await ask('sendMessage', (kitty) => kitty.sendMessage(sdkRequest))).message);
    },
    sendKeystrokes: (request) => {
      session.requireInstance('sendKeystrokes').kitty.sendKeystrokes(request);
    },
  };
}

/** The guide says `joinable: true`; SDK 1.58 says `joined: false`. */
function toSdkChannelsFilter({ joinable, ...filter }: ChannelsFilter = {}): ChannelsFilter {
  return joinable ? { ...filter, joined: false } : filter;
}

/** The SDK sends undefined as the text "undefined". */
function withoutUndefined(filter: object | undefined): object | undefined {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** An empty body would never be answered. */
function toSdkTextRequest({ clientId, properties, ...request }: SendTextRequest): object {
  if (request.body.trim() === '') {
    throw new ChatError('invalid-request', { call: 'sendMessage', reason: 'the text is empty.' });
  }
  return { ...request, properties: { ...properties, ...(clientId ? { [CLIENT_ID_KEY]: clientId } : {}) } };
}
