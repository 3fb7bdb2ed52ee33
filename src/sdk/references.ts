import type { ChatApi } from './chatApi.js';

/** What can be called with a channel or a user that is named by its id. */
interface Named {
  channel?: unknown;
  user?: unknown;
}

type Call = (request: unknown) => unknown;

/** The id of what is meant: a thing, or its id. */
export function idOf<Id>(reference: { id: Id } | Id): Id {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference;
}

/** Lets every call take an id in the place of a channel or a user: the SDK wants objects, so the server is asked first. */
export function takingIds(api: ChatApi): ChatApi {
  const taking = (call: Call): Call => {
    return (request) => (namesById(request) ? resolve(api, request).then(call) : call(request));
  };
  return Object.fromEntries(
    Object.entries(api).map(([name, call]) => [name, taking(call as Call)]),
  ) as unknown as ChatApi;
}

function namesById(request: unknown): request is Named {
  const { channel, user } = (request ?? {}) as Named;
  return typeof channel === 'number' || typeof user === 'number';
}

async function resolve(api: ChatApi, request: Named): Promise<Named> {
  const { channel, user } = request;
  return {
    ...request,
    ...(typeof channel === 'number' ? { channel: await api.getChannel(channel) } : {}),
    ...(typeof user === 'number' ? { user: await api.getUser(user) } : {}),
  };
}
