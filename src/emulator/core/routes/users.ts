import { requireChannel, requireUser } from '../access.js';
import { blockUser, unblockUser, updateUser } from '../acts/users.js';
import { createToken } from '../backend.js';
import { invalid } from '../errors.js';
import { externalFile } from '../files.js';
import { optionalProperties, optionalText } from '../input.js';
import { renderBlockListItem } from '../renderEvents.js';
import { renderCurrentUser, renderUser } from '../renderUsers.js';
import type { UserRecord } from '../world.js';
import { type ActionTable, type Call, firstId, matches, page, type RelayTable } from './route.js';

/** Everybody else of the app, filtered as the client asked. */
function contacts({ backend, user, filter }: Call): UserRecord[] {
  const online = filter('online');
  return [...backend.world.users.values()]
    .filter((other) => other !== user)
    .filter((other) => matches(filter('name'), other.name))
    .filter((other) => matches(filter('displayName'), other.displayName))
    .filter((other) => online === undefined || String(other.online) === online);
}

export const userRelays: RelayTable = {
  'user.relay': { kind: 'getCurrentUser', read: ({ viewer }) => renderCurrentUser(viewer) },
  'user.write_file_access_grant.relay': {
    kind: 'startSession',
    read({ backend, user }) {
      const grant = createToken(backend, 'write');
      backend.grants.set(grant, user.name);
      backend.changes.count++;
      return { grant };
    },
  },
  'user.read_file_access_grant.relay': {
    kind: 'startSession',
    read: ({ backend }) => ({ grant: createToken(backend, 'read') }),
  },
  'users/:id.relay': {
    kind: 'getUser',
    read: (call) => renderUser(requireUser(call.backend.world, firstId(call)), call.viewer),
  },
  'users/:id/channel_member.relay': {
    kind: 'getUserIsChannelMember',
    read(call) {
      const { world } = call.backend;
      const channel = requireChannel(world, Number(call.filter('channelId')), call.user);
      return { exists: channel.members.has(requireUser(world, firstId(call))) };
    },
  },
  'user/contacts.relay': {
    kind: 'getUsers',
    read: (call) =>
      page(call, {
        name: 'users',
        items: contacts(call),
        id: ({ id }) => id,
        render: (other) => renderUser(other, call.viewer),
      }),
  },
  'user/contacts_count.relay': {
    kind: 'getUsersCount',
    read: (call) => ({ count: contacts(call).length }),
  },
  'user/block_list_items.relay': {
    kind: 'getUserBlockList',
    read: (call) =>
      page(call, {
        name: 'items',
        items: [...call.user.blocked],
        id: ([blocked]) => blocked.id,
        render: ([blocked, since]) => renderBlockListItem(blocked, since, call.viewer),
      }),
  },
};

export const userActions: ActionTable = {
  'user.update': {
    kind: 'updateCurrentUser',
    act: ({ backend, user, body }) =>
      updateUser(backend, user, {
        displayName: optionalText(body.displayName, 'displayName') ?? user.displayName,
        properties: optionalProperties(body.properties) ?? user.properties,
      }),
  },
  'user/display_picture.update': {
    kind: 'updateCurrentUserDisplayPicture',
    act({ backend, user, body }) {
      // A browser's File turns into `{}` on its way through the SDK.
      if (body.url === undefined) throw invalid('A display picture needs a url: files are uploaded instead.');
      return updateUser(backend, user, { picture: externalFile(backend.world, body) });
    },
  },
  'users/:id.block': {
    kind: 'blockUser',
    act: (call) => blockUser(call.backend, call.user, requireUser(call.backend.world, firstId(call))),
  },
  'user/block_list_items/:id.delete': {
    kind: 'deleteUserBlockListItem',
    act: (call) => unblockUser(call.backend, call.user, requireUser(call.backend.world, firstId(call))),
  },
};
