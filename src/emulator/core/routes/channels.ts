import { requireChannel } from '../access.js';
import {
  addModerator,
  type ChannelPlan,
  changeMembership,
  createChannel,
  deleteChannel,
  inviteUser,
  joinChannel,
  leaveChannel,
  updateChannel,
} from '../acts/channels.js';
import { createThread, triggerEvent } from '../acts/extras.js';
import { readChannel } from '../acts/receipts.js';
import { receiveKeystrokes } from '../acts/typing.js';
import { invalid } from '../errors.js';
import {
  isCleanName,
  isObject,
  optionalProperties,
  optionalText,
  requiredText,
  requireUserReference,
} from '../input.js';
import { MAX_BODY_LENGTH, MAX_NAME_LENGTH } from '../limits.js';
import type { ChannelType } from '../protocol.js';
import { renderChannel } from '../renderChannel.js';
import { renderUser } from '../renderUsers.js';
import type { ChannelRecord, World } from '../world.js';
import { type ActionTable, type Call, firstId, matches, page, type RelayTable } from './route.js';

export const channelOf = (call: Call): ChannelRecord =>
  requireChannel(call.backend.world, firstId(call), call.user);

const TYPES: ChannelType[] = ['PUBLIC', 'PRIVATE', 'DIRECT', 'OPEN'];

function channelName(value: unknown): string | undefined {
  const name = optionalText(value, 'name');
  if (name === undefined || isCleanName(name)) return name;
  throw invalid('A channel name must not be blank or hold control characters.');
}

function parsePlan(world: World, body: Record<string, unknown>): ChannelPlan {
  const type = TYPES.find((known) => known === body.type);
  if (!type) throw invalid(`"type" must be one of ${TYPES.join(', ')}.`);
  const members = Array.isArray(body.members) ? body.members : [];
  return {
    type,
    name: channelName(body.name),
    displayName: optionalText(body.displayName, 'displayName'),
    members: members.map((reference) => requireUserReference(world, reference)),
    properties: optionalProperties(body.properties) ?? {},
  };
}

export const channelRelays: RelayTable = {
  'channels/:id.relay': {
    kind: 'getChannel',
    read: (call) => renderChannel(call.backend.world, channelOf(call), call.viewer),
  },
  'channels/:id/members.relay': {
    kind: 'getChannelMembers',
    read: (call) =>
      page(call, {
        name: 'users',
        items: [...channelOf(call).members.keys()].filter(({ displayName }) =>
          matches(call.filter('displayName'), displayName),
        ),
        id: ({ id }) => id,
        render: (member) => renderUser(member, call.viewer),
      }),
  },
};

export const channelActions: ActionTable = {
  'user/channels.create': {
    kind: 'createChannel',
    act: ({ backend, user, body }) => createChannel(backend, user, parsePlan(backend.world, body)),
  },
  'channels/:id.join': {
    kind: 'joinChannel',
    act: (call) => joinChannel(call.backend, call.user, channelOf(call)),
  },
  'channels/:id.leave': {
    kind: 'leaveChannel',
    act: (call) => leaveChannel(call.backend, call.user, channelOf(call)),
  },
  'channels/:id.invite': {
    kind: 'inviteUser',
    act(call) {
      const invited = requireUserReference(call.backend.world, call.body.user);
      return inviteUser(call.backend, call.user, channelOf(call), invited);
    },
  },
  'channels/:id/moderators.create': {
    kind: 'addChannelModerator',
    act(call) {
      const moderator = requireUserReference(call.backend.world, call.body);
      return addModerator(call.backend, call.user, channelOf(call), moderator);
    },
  },
  'channels/:id.mute': {
    kind: 'muteChannel',
    act(call) {
      const { state } = call.body;
      if (state !== 'ON' && state !== 'OFF') throw invalid('"state" must be ON or OFF.');
      return changeMembership(call.backend, call.user, channelOf(call), { muted: state === 'ON' });
    },
  },
  'channels/:id.hide': {
    kind: 'hideChannel',
    act: (call) => changeMembership(call.backend, call.user, channelOf(call), { hidden: true }),
  },
  'channels/:id.clear_history': {
    kind: 'clearChannelHistory',
    act(call) {
      const channel = channelOf(call);
      const clearedUpTo = channel.messages.at(-1)?.id ?? 0;
      return changeMembership(call.backend, call.user, channel, { clearedUpTo });
    },
  },
  'channels/:id.update': {
    kind: 'updateChannel',
    act(call) {
      const channel = channelOf(call);
      return updateChannel(call.backend, call.user, channel, {
        name: channelName(call.body.name) ?? channel.name,
        displayName: optionalText(call.body.displayName, 'displayName') ?? channel.displayName,
        properties: optionalProperties(call.body.properties) ?? channel.properties,
      });
    },
  },
  'channels/:id.delete': {
    kind: 'deleteChannel',
    act: (call) => deleteChannel(call.backend, call.user, channelOf(call)),
  },
  'channels/:id.read': {
    kind: 'readChannel',
    act: (call) => readChannel(call.backend, call.user, channelOf(call)),
  },
  'channels/:id/keystrokes.create': {
    kind: 'sendKeystrokes',
    act(call) {
      const channel = channelOf(call);
      const keys = optionalText(call.body.keys, 'keys', MAX_BODY_LENGTH) ?? '';
      return receiveKeystrokes(call.backend, call.user, { channel }, keys);
    },
  },
  'channels/:id/events.create': {
    kind: 'triggerEvent',
    act: (call) =>
      triggerEvent(
        call.backend,
        call.user,
        channelOf(call),
        requiredText(call.body.type, 'type', MAX_NAME_LENGTH),
        isObject(call.body.properties) ? call.body.properties : {},
      ),
  },
  'channels/:id/threads.create': {
    kind: 'createThread',
    act: (call) =>
      createThread(call.backend, call.user, channelOf(call), {
        name: optionalText(call.body.name, 'name'),
        properties: optionalProperties(call.body.properties) ?? {},
      }),
  },
};
