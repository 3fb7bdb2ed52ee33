import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { createRawClient } from '../rawClient.js';

/** A message as the server tells it to one person. */
export interface ServerMessage {
  id: number;
  body?: string;
  file?: { name: string };
  deleted?: boolean;
  user?: { name: string };
  repliesCount?: number;
  reactions?: { emoji: { character: string }; users: { name: string }[] }[];
}

/** A channel as the server tells it, with where to ask for what is in it. */
interface ServerChannel {
  name: string;
  _relays: { messages: string; messagesCount: string };
}

/** What the server would show somebody who came now. */
export interface Truth {
  /** The channels, in the order of the list. */
  rooms: { name: string; unread: number; messages: ServerMessage[] }[];
  unreadRooms: number;
}

/** A server with these rooms, and these people in all of them. */
export const startServer = (people: string[], rooms: string[], random: () => number): Emulator =>
  createEmulator({
    random,
    fixture: {
      name: 'rooms',
      users: people.map((name) => ({ name })),
      channels: rooms.map((name) => ({ type: 'PUBLIC', name, members: people, messages: [] })),
    },
  });

/** The server as it comes back after a crash: everything that was acknowledged is there. */
export const restart = (server: Emulator, random: () => number): Emulator =>
  createEmulator({ random, saved: server.save() });

type Read = ReturnType<typeof createRawClient>['read'];

/** Asks for everything there is, frame by frame, without a line of the kit or the SDK. */
export function readTruth(server: Emulator, username: string): Truth {
  const { wire, signIn, read } = createRawClient(server as never);
  signIn(username);
  const { _relays: relays } = read('/application/v1/user.relay');
  const channels = readAll<ServerChannel>(read, relays.channels, 'channels', { subscribable: 'true' });
  const rooms = channels.map(({ name, _relays }) => ({
    name,
    unread: read(_relays.messagesCount, { unread: 'true' }).count,
    messages: readAll<ServerMessage>(read, _relays.messages, 'messages').reverse(),
  }));
  const unreadRooms = read(relays.channelsCount, { unread: 'true' }).count;
  wire.closed();
  return { rooms, unreadRooms };
}

function readAll<Item>(read: Read, first: string, name: string, headers?: Record<string, string>): Item[] {
  const items: Item[] = [];
  for (let relay: string | undefined = first; relay; ) {
    const page = read(relay, headers);
    items.push(...(page._embedded?.[name] ?? []));
    relay = page._relays?.next;
  }
  return items;
}

/** Everything that somebody ever got to the server, by channel and in its order, before any edit or deletion. */
export function arrivedFrom(server: Emulator, username: string): Map<string, string[]> {
  const { users, channels, messages, files } = server.save();
  const author = users.find(({ name }) => name === username)?.id;
  const fileNames = new Map(files.map(({ id, name }) => [id, name]));
  const arrivedIn = (channel: number) =>
    messages
      .filter((message) => message.author === author && message.channel === channel)
      .map(
        ({ body = '', file }) =>
          (file === undefined ? undefined : fileNames.get(file)) ?? body.replace(/\++$/, ''),
      );
  return new Map(channels.map(({ id, name }) => [name, arrivedIn(id)]));
}
