import { channelListRelays } from './channelLists.js';
import { channelActions, channelRelays } from './channels.js';
import { messageRelays, threadRelays } from './messageReads.js';
import { messageActions } from './messages.js';
import type { ActionRoute, ActionTable, RelayRoute, RelayTable } from './route.js';
import { userActions, userRelays } from './users.js';

/** Everything that can be read. */
const relays: RelayTable = {
  ...userRelays,
  ...channelListRelays,
  ...channelRelays,
  ...messageRelays,
  ...threadRelays,
};

/** Everything that can be done. */
const actions: ActionTable = { ...userActions, ...channelActions, ...messageActions };

/** The keys of all routes. */
export const routeKeys = [...Object.keys(relays), ...Object.keys(actions)];

// The keys come from clients: `constructor` must not find what every object has.
export const findRelay = (key: string): RelayRoute | undefined =>
  Object.hasOwn(relays, key) ? relays[key] : undefined;

export const findAction = (key: string): ActionRoute | undefined =>
  Object.hasOwn(actions, key) ? actions[key] : undefined;
