import { type Ask, withFilter } from './ask.js';
import type { Channel, User } from './model.js';
import type { Page } from './page.js';
import type {
  ChannelMembersFilter,
  ChannelRequest,
  ChannelsFilter,
  ChannelUserRequest,
  CreateChannelRequest,
  TriggerEventRequest,
} from './requests.js';
import type { Translator } from './translate.js';

/** What can be asked about and done with channels. */
export interface ChannelApi {
  getChannels(filter?: ChannelsFilter): Promise<Page<Channel>>;
  getChannel(id: number): Promise<Channel>;
  createChannel(request: CreateChannelRequest): Promise<Channel>;
  updateChannel(request: ChannelRequest): Promise<Channel>;
  deleteChannel(request: ChannelRequest): Promise<void>;
  joinChannel(request: ChannelRequest): Promise<Channel>;
  leaveChannel(request: ChannelRequest): Promise<Channel>;
  inviteUser(request: ChannelUserRequest): Promise<User>;
  addChannelModerator(request: ChannelUserRequest): Promise<Channel>;
  muteChannel(request: ChannelRequest): Promise<Channel>;
  unmuteChannel(request: ChannelRequest): Promise<Channel>;
  hideChannel(request: ChannelRequest): Promise<Channel>;
  clearChannelHistory(request: ChannelRequest): Promise<Channel>;
  readChannel(request: ChannelRequest): Promise<void>;
  getChannelUnread(request: ChannelRequest): Promise<boolean>;
  getUnreadChannelsCount(): Promise<number>;
  getUnreadMessagesCount(request?: ChannelRequest): Promise<number>;
  getChannelMembers(request: ChannelRequest & { filter?: ChannelMembersFilter }): Promise<Page<User>>;
  triggerEvent(request: TriggerEventRequest): Promise<void>;
}

/** The calls that take a channel and answer with its newest object. */
const channelCalls = [
  'updateChannel',
  'joinChannel',
  'leaveChannel',
  'muteChannel',
  'unmuteChannel',
  'hideChannel',
  'clearChannelHistory',
] as const;

type ChannelCall = (typeof channelCalls)[number];

/** Makes the {@link ChannelApi} of one user session. */
export function createChannelApi(ask: Ask, translate: Translator): ChannelApi {
  const channelCall = (name: ChannelCall) => async (request: ChannelRequest) =>
    translate.channel((await ask.call(name, (kitty) => kitty[name](request))).channel);
  const calls = Object.fromEntries(channelCalls.map((name) => [name, channelCall(name)])) as Pick<
    ChannelApi,
    ChannelCall
  >;

  return {
    ...calls,
    getChannels: (filter) =>
      ask.page(
        'getChannels',
        (kitty) => kitty.getChannels(withFilter(toSdkFilter(filter))),
        translate.channel,
      ),
    getChannel: async (id) =>
      translate.channel((await ask.call('getChannel', (kitty) => kitty.getChannel(id))).channel),
    createChannel: async (request) =>
      translate.channel((await ask.call('createChannel', (kitty) => kitty.createChannel(request))).channel),
    deleteChannel: async (request) => {
      await ask.call('deleteChannel', (kitty) => kitty.deleteChannel(request));
    },
    inviteUser: async (request) =>
      translate.user((await ask.call('inviteUser', (kitty) => kitty.inviteUser(request))).user),
    addChannelModerator: async (request) =>
      translate.channel(
        (await ask.call('addChannelModerator', (kitty) => kitty.addChannelModerator(request))).channel,
      ),
    readChannel: async (request) => {
      await ask.call('readChannel', (kitty) => kitty.readChannel(request));
    },
    getChannelUnread: async (request) =>
      (await ask.call('getChannelUnread', (kitty) => kitty.getChannelUnread(request))).unread,
    getUnreadChannelsCount: async () =>
      (await ask.call('getUnreadChannelsCount', (kitty) => kitty.getUnreadChannelsCount())).count,
    getUnreadMessagesCount: async (request) =>
      (await ask.call('getUnreadMessagesCount', (kitty) => kitty.getUnreadMessagesCount(request))).count,
    getChannelMembers: ({ channel, filter }) =>
      ask.page(
        'getChannelMembers',
        (kitty) => kitty.getChannelMembers({ channel, ...withFilter(filter) }),
        translate.user,
      ),
    triggerEvent: async (request) => {
      await ask.call('triggerEvent', (kitty) => kitty.triggerEvent(request));
    },
  };
}

/** The guide says `joinable: true`; SDK 1.58 says `joined: false`. */
function toSdkFilter({ joinable, ...filter }: ChannelsFilter = {}): ChannelsFilter {
  return joinable ? { ...filter, joined: false } : filter;
}
