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
  UpdateChannelRequest,
} from './requests.js';
import type { Translator } from './translate.js';

/** What can be asked about and done with channels. */
export interface ChannelApi {
  getChannels(filter?: ChannelsFilter): Promise<Page<Channel>>;
  getChannel(id: number): Promise<Channel>;
  createChannel(request: CreateChannelRequest): Promise<Channel>;
  updateChannel(request: UpdateChannelRequest): Promise<Channel>;
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

/** Makes the {@link ChannelApi} of one user session. */
export function createChannelApi(ask: Ask, translate: Translator): ChannelApi {
  return {
    ...ask.calls(
      [
        'getChannel',
        'createChannel',
        'updateChannel',
        'joinChannel',
        'leaveChannel',
        'addChannelModerator',
        'muteChannel',
        'unmuteChannel',
        'hideChannel',
        'clearChannelHistory',
      ],
      ({ channel }) => translate.channel(channel),
    ),
    ...ask.calls(['inviteUser'], ({ user }) => translate.user(user)),
    ...ask.calls(['getChannelUnread'], ({ unread }) => unread),
    ...ask.calls(['getUnreadChannelsCount', 'getUnreadMessagesCount'], ({ count }) => count),
    ...ask.calls(['deleteChannel', 'readChannel', 'triggerEvent'], () => {}),
    getChannels: (filter) => ask.page('getChannels', withFilter(toSdkFilter(filter)), translate.channel),
    getChannelMembers: ({ channel, filter }) =>
      ask.page('getChannelMembers', { channel, ...withFilter(filter) }, translate.user),
  };
}

/** The guide says `joinable: true`; SDK 1.58 says `joined: false`. */
function toSdkFilter({ joinable, ...filter }: ChannelsFilter = {}): ChannelsFilter {
  return joinable ? { ...filter, joined: false } : filter;
}
