import type { Backend } from './backend.js';
import type { EmulatorSocket } from './broker.js';
import type { FaultyLine } from './faults/connectionFaults.js';
import { type Frame, serializeFrame } from './frames.js';
import type { FrameKind } from './kinds.js';

/** The way between the emulator and one client. Here planned faults have their say about every frame. */
export interface Line extends FaultyLine {
  /** Says who is at the other end, as soon as that is known. */
  belongsTo(username: string): void;
  send(frame: Frame, kind: FrameKind): void;
  /** Sends what is no frame. */
  beat(text: string): void;
  /** Lets a frame of the client through to `handle`, if it comes through at all. */
  receive(handle: () => void): void;
  close(code: number): void;
  /** The socket is gone. */
  gone(): void;
  hasEnded(): boolean;
}

/** `onEnd` is called once, from whichever side the end comes. */
export function createLine(
  { faults, clock }: Pick<Backend, 'faults' | 'clock'>,
  socket: EmulatorSocket,
  onEnd: () => void,
): Line {
  let state: 'open' | 'frozen' | 'ended' = 'open';
  let username: string | undefined;

  const isLastFrame = () => username !== undefined && faults.connections.isLastFrame(username);

  function end(finish: () => void): void {
    if (state === 'ended') return;
    state = 'ended';
    onEnd();
    finish();
  }

  const cut = () => end(() => socket.cut());

  function put(text: string): void {
    if (state !== 'open') return;
    const isLast = isLastFrame();
    socket.send(text);
    if (isLast) cut();
  }

  const line: Line = {
    belongsTo(name) {
      username = name;
    },
    send(frame, kind) {
      const text = serializeFrame(frame);
      const delay = faults.frames.delayOf(kind);
      faults.frames.pass(line, kind, username, () => {
        if (delay === 0) put(text);
        else clock.after(delay, () => put(text));
      });
    },
    beat(text) {
      faults.frames.pass(line, 'heart-beat', username, () => {
        if (state === 'open') socket.send(text);
      });
    },
    receive(handle) {
      if (state !== 'open') return;
      const isLast = isLastFrame();
      // The last frame arrives; what is sent because of it does not.
      if (isLast) state = 'frozen';
      handle();
      if (isLast) cut();
    },
    freeze() {
      if (state === 'open') state = 'frozen';
    },
    cut,
    close: (code) => end(() => socket.close(code, '')),
    gone: () => end(() => undefined),
    hasEnded: () => state === 'ended',
  };
  return line;
}
