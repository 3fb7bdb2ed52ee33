import { type Frame, parseFrame, serializeFrame } from '../src/emulator/core/frames.js';
import { createEmulator, createManualClock, type EmulatorOptions } from '../src/emulator/index.js';

/** A client that speaks frames by hand, for what the SDK would never say. */
export function createRawClient(emulator: ReturnType<typeof createEmulator>, apiKey = 'test') {
  const frames: Frame[] = [];
  const texts: string[] = [];
  const closes: number[] = [];
  const wire = emulator.connect(
    {
      send(text) {
        texts.push(text);
        const frame = parseFrame(text);
        if (frame) frames.push(frame);
      },
      close: (code) => void closes.push(code),
      cut: () => void closes.push(1006),
    },
    { apiKey },
  );
  const send = (command: string, headers: Record<string, string> = {}, body = '') =>
    wire.receive(serializeFrame({ command, headers, body }));

  return {
    wire,
    texts,
    closes,
    send,
    /** The frames that came since the last look. */
    take: () => frames.splice(0),
    signIn: (username: string) => send('CONNECT', { 'StompX-User': username, 'accept-version': '1.2' }),
    /** Reads one resource. */
    read(destination: string, headers: Record<string, string> = {}) {
      frames.splice(0);
      send('SUBSCRIBE', { id: `relay-${destination}`, destination, ...headers });
      const answer = frames.find(({ command }) => command === 'MESSAGE');
      return answer && JSON.parse(answer.body).resource;
    },
    listen: (destination: string, id = destination) =>
      send('SUBSCRIBE', { id, destination, receipt: `receipt-${id}` }),
    act: (destination: string, body: unknown, receipt = 'receipt-act') =>
      send('SEND', { destination, receipt }, JSON.stringify(body)),
  };
}

/** An emulator whose time stands still, and a way to talk to it. */
export function createRawStage(options: EmulatorOptions = {}) {
  const clock = createManualClock(Date.UTC(2026, 0, 1));
  const emulator = createEmulator({ clock, ...options });
  return { clock, emulator, connect: (apiKey?: string) => createRawClient(emulator, apiKey) };
}

export const parsed = (frame: Frame | undefined) => (frame?.body ? JSON.parse(frame.body) : undefined);
