import { API, type CurrentUserResource, USER_TOPICS, type UserResource, type UserTopic } from './protocol.js';
import type { Viewer } from './viewer.js';
import type { UserRecord } from './world.js';

const base = (user: UserRecord, { links }: Viewer) => ({
  id: user.id,
  type: 'PERSON' as const,
  name: user.name,
  displayName: user.displayName,
  displayPictureUrl: links.avatar(user),
  isGuest: user.isGuest,
  presence: {
    status: user.online ? ('AVAILABLE' as const) : ('UNAVAILABLE' as const),
    online: user.online,
  },
  callStatus: 'AVAILABLE' as const,
  properties: user.properties,
});

export const renderUser = (user: UserRecord, viewer: Viewer): UserResource => ({
  ...base(user, viewer),
  _relays: {
    self: `${API}/users/${user.id}.relay`,
    channelMember: `${API}/users/${user.id}/channel_member.relay`,
  },
});

export const userTopic = (user: UserRecord, topic: UserTopic) => `/topic/v1/users/${user.id}.${topic}`;

export const renderCurrentUser = (viewer: Viewer): CurrentUserResource => ({
  ...base(viewer.user, viewer),
  _relays: {
    self: `${API}/user.relay`,
    readFileAccessGrant: `${API}/user.read_file_access_grant.relay`,
    writeFileAccessGrant: `${API}/user.write_file_access_grant.relay`,
    channelsCount: `${API}/user/channels_count.relay`,
    channels: `${API}/user/channels.relay`,
    joinableChannels: `${API}/user/joinable_channels.relay`,
    unreadChannelsCount: `${API}/user/unread_channels_count.relay`,
    unreadChannels: `${API}/user/unread_channels.relay`,
    unreadMessagesCount: `${API}/user/unread_messages_count.relay`,
    contactsCount: `${API}/user/contacts_count.relay`,
    contacts: `${API}/user/contacts.relay`,
    userBlockListItems: `${API}/user/block_list_items.relay`,
  },
  _topics: Object.fromEntries(
    USER_TOPICS.map((topic) => [topic, userTopic(viewer.user, topic)]),
  ) as CurrentUserResource['_topics'],
  _actions: {
    update: `${API}/user.update`,
    createChannel: `${API}/user/channels.create`,
    updateDisplayPicture: `${API}/user/display_picture.update`,
  },
  _streams: { displayPicture: '/streams/user/display_picture' },
});
