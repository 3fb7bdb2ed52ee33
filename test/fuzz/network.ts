import type { Wire } from '../../src/emulator/core/connect.js';
import type { Emulator } from '../../src/emulator/index.js';

type Parcel = { text: string } | { open: true } | { close: number };

const LOST = 1006;

/** A network without time: frames wait until somebody delivers them, and lines break between any two. */
export interface Network {
  /** What takes the place of the page's WebSocket. */
  readonly WebSocket: typeof WebSocket;
  /** How many frames wait. */
  readonly waiting: number;
  /** Whether there is a line that is dead without anybody having noticed. */
  readonly isFrozen: boolean;
  /** Puts another server in the place of the one that was. */
  plugIn(emulator: Emulator): void;
  /** Delivers one frame, of whichever line and direction `pick` chooses; order is kept on each of them. */
  deliverOne(pick: (choices: number) => number): void;
  /** Breaks all lines of a host, with everything that is on them. */
  cut(host: string): void;
  /** Makes the lines of a host swallow everything, without either end noticing. */
  freeze(host: string): void;
  /** Takes a page away: nobody hears of its lines any more. What it has sent still arrives. */
  abandon(host: string): void;
}

interface Line {
  host: string;
  up: string[];
  down: Parcel[];
  isFrozen: boolean;
  /** The page at its end was closed. */
  isGone: boolean;
  wire?: Wire;
  socket: FakeSocket;
}

class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  binaryType = 'arraybuffer';
  readyState = FakeSocket.CONNECTING;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor(
    readonly url: string,
    readonly line: Line,
  ) {}

  send(data: string | Uint8Array): void {
    if (this.readyState === FakeSocket.OPEN && !this.line.isFrozen && !this.line.isGone) {
      this.line.up.push(typeof data === 'string' ? data : new TextDecoder().decode(data));
    }
  }

  close(): void {
    if (this.readyState < FakeSocket.CLOSING) {
      this.readyState = FakeSocket.CLOSING;
      this.line.down.push({ close: 1000 });
    }
  }
}

/** Makes a {@link Network} that leads to one server. */
export function createNetwork(first: Emulator): Network {
  let emulator = first;
  const lines = new Set<Line>();
  const gone = new Set<string>();

  function plug(line: Line): void {
    line.wire = emulator.connect(
      {
        send: (text) => !line.isFrozen && line.down.push({ text }),
        close: (code) => line.down.push({ close: code }),
        cut: () => end(line),
      },
      { apiKey: 'test' },
    );
  }

  /** Both ends lose the line at once, and what is on it. */
  function end(line: Line, code = LOST): void {
    if (!lines.delete(line)) return;
    line.wire?.closed();
    line.socket.readyState = FakeSocket.CLOSED;
    if (!line.isGone) line.socket.onclose?.({ code, reason: '' });
  }

  function receive(line: Line, parcel: Parcel): void {
    const { socket } = line;
    if (line.isGone) return;
    if ('close' in parcel) end(line, parcel.close);
    else if ('text' in parcel) socket.onmessage?.({ data: parcel.text });
    else if (emulator.breaksHandshake()) {
      socket.onerror?.({ type: 'error' });
      end(line);
    } else {
      plug(line);
      socket.readyState = FakeSocket.OPEN;
      socket.onopen?.();
    }
  }

  const busy = () =>
    [...lines].flatMap((line) => [
      ...(line.up.length > 0 ? [() => line.wire?.receive(line.up.shift() ?? '')] : []),
      ...(line.down.length > 0 ? [() => receive(line, line.down.shift() as Parcel)] : []),
      ...(line.isGone && line.up.length === 0 ? [() => end(line)] : []),
    ]);

  const linesOf = (host: string) => [...lines].filter((line) => line.host === host);

  return {
    WebSocket: class extends FakeSocket {
      constructor(url: string) {
        const { host } = new URL(url);
        const line = {
          host,
          up: [],
          down: [{ open: true }],
          isFrozen: false,
          isGone: gone.has(host),
        } as unknown as Line;
        super(url, line);
        line.socket = this;
        lines.add(line);
      }
    } as unknown as typeof WebSocket,
    get waiting() {
      return [...lines].reduce((sum, { up, down }) => sum + up.length + down.length, 0);
    },
    get isFrozen() {
      return [...lines].some(({ isFrozen, isGone }) => isFrozen && !isGone);
    },
    plugIn(next) {
      emulator = next;
      for (const line of [...lines]) end(line);
    },
    deliverOne(pick) {
      const choices = busy();
      choices[pick(choices.length)]?.();
    },
    cut(host) {
      for (const line of linesOf(host)) end(line);
    },
    freeze(host) {
      for (const line of linesOf(host)) Object.assign(line, { isFrozen: true, up: [], down: [] });
    },
    abandon(host) {
      gone.add(host);
      for (const line of linesOf(host)) Object.assign(line, { isGone: true, down: [] });
    },
  };
}
