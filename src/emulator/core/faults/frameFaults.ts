import type { FrameKind } from '../kinds.js';
import type { FrameFaultOptions } from './faults.js';

/** Sends one frame that was held up. */
type Send = () => void;

interface Planned {
  kind: FrameKind;
  times: number;
  username?: string;
  isReorder: boolean;
  /** The frames that were lost or held back, by the connection they were meant for. */
  taken: WeakMap<object, Send[]>;
}

/** What is to happen to the frames to clients. */
export type FrameFaults = ReturnType<typeof createFrameFaults>;

export function createFrameFaults() {
  let planned: Planned[] = [];
  const delays = new Map<FrameKind, number>();

  const plan = (
    kind: FrameKind,
    isReorder: boolean,
    { times = isReorder ? 2 : 1, username }: FrameFaultOptions = {},
  ) => {
    planned.push({ kind, times, username, isReorder, taken: new WeakMap() });
  };

  const find = (line: object, kind: FrameKind, username: string | undefined) =>
    planned.find(
      (fault) =>
        fault.kind === kind &&
        (fault.username ?? username) === username &&
        (fault.taken.get(line)?.length ?? 0) < fault.times,
    );

  return {
    drop: (kind: FrameKind, options?: FrameFaultOptions) => plan(kind, false, options),
    reorder: (kind: FrameKind, options?: FrameFaultOptions) => plan(kind, true, options),
    delay(kind: FrameKind, ms: number) {
      delays.set(kind, ms);
    },
    /** How late frames of a kind are, in milliseconds. */
    delayOf: (kind: FrameKind) => delays.get(kind) ?? 0,
    /** Sends a frame on a connection, unless a fault has other plans for it. */
    pass(line: object, kind: FrameKind, username: string | undefined, send: Send): void {
      const fault = find(line, kind, username);
      if (!fault) {
        send();
        return;
      }
      const taken = [...(fault.taken.get(line) ?? []), send];
      fault.taken.set(line, taken);
      if (fault.isReorder && taken.length === fault.times) for (const late of taken.toReversed()) late();
    },
    clear() {
      planned = [];
      delays.clear();
    },
  };
}
