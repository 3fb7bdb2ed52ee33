import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type Frame, parseFrame, serializeFrame } from '../src/emulator/core/frames.js';
import { until } from './contract/sdk.js';

/** A client on a real WebSocket that speaks frames by hand. */
export type RawSocket = Awaited<ReturnType<typeof openRawSocket>>;

let lastId = 0;

/** Opens a WebSocket, and signs in as `username` if there is one. */
export async function openRawSocket(host: string, username?: string) {
  const socket = new WebSocket(`ws://${host}/rtm/websocket?api-key=test`, 'v12.stomp');
  const frames: Frame[] = [];
  socket.on('message', (data) => {
    const frame = parseFrame(data.toString());
    if (frame) frames.push(frame);
  });
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const send = (command: string, headers: Record<string, string> = {}, body = '') =>
    socket.send(serializeFrame({ command, headers, body }));
  if (username !== undefined) {
    send('CONNECT', { 'StompX-User': username, 'accept-version': '1.2' });
    await until(() => frames.some(({ command }) => command === 'CONNECTED'));
  }
  return {
    socket,
    /** Everything that came, oldest first. */
    frames,
    closed,
    send,
    /** Reads one resource. */
    async read(destination: string, headers: Record<string, string> = {}) {
      const id = `read-${++lastId}`;
      send('SUBSCRIBE', { id, destination, ...headers });
      const answer = await until(() => frames.find((frame) => frame.headers.subscription === id));
      return JSON.parse(answer.body).resource;
    },
    listen: (destination: string) =>
      send('SUBSCRIBE', { id: destination, destination, receipt: destination }),
    act: (destination: string, body: unknown, receipt = `act-${++lastId}`) =>
      send('SEND', { destination, receipt }, JSON.stringify(body)),
  };
}
