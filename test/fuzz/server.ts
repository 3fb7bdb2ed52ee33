import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { createRawClient } from '../rawClient.js';

/** A message as the server tells it to one person. */
export interface ServerMessage {
  id: number;
  body: string;
  deleted?: boolean;
  user?: { name: string };
  properties: Record<string, unknown>;
  reactions?: { emoji: { character: string }; users: { name: string }[] }[];
}

/** A server with one room and these people in it. */
export const startServer = (people: string[], random: () => number): Emulator =>
  createEmulator({
    random,
    fixture: {
      name: 'one-room',
      users: people.map((name) => ({ name })),
      channels: [{ type: 'PUBLIC', name: 'Room', members: people, messages: [] }],
    },
  });

/** The server as it comes back after a crash: everything that was acknowledged is there. */
export const restart = (server: Emulator, random: () => number): Emulator =>
  createEmulator({ random, saved: server.save() });

/** Everything in the room from old to new, asked for frame by frame, without a line of the kit or the SDK. */
export function readRoom(server: Emulator, username: string): ServerMessage[] {
  const client = createRawClient(server as never);
  client.signIn(username);
  const me = client.read('/application/v1/user.relay');
  const room = client.read(me._relays.channels)._embedded.channels[0];
  const messages: ServerMessage[] = [];
  for (let relay: string | undefined = room._relays.messages; relay; ) {
    const page = client.read(relay);
    messages.push(...(page._embedded?.messages ?? []));
    relay = page._relays?.next;
  }
  client.wire.closed();
  return messages.reverse();
}

/** Every text that somebody ever got to the server, in its order, deleted ones included. */
export function textsOf(server: Emulator, username: string): string[] {
  const { users, messages } = server.save();
  const author = users.find(({ name }) => name === username)?.id;
  return messages.filter((message) => message.author === author).map(({ body = '' }) => body);
}
