import type { ByteSource } from '../bytes.js';
import type { Clock } from '../clock.js';

/** How many bytes of a slow or breaking upload are looked at together. */
const STEP_BYTES = 16_384;

const SECOND = 1_000;

/** Thrown in the middle of an upload whose connection is to break. */
export class BrokenConnection extends Error {}

/** What is to happen to uploads. */
export type UploadFaults = ReturnType<typeof createUploadFaults>;

async function* inSteps(body: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    for (let at = 0; at < piece.length; at += STEP_BYTES) yield piece.subarray(at, at + STEP_BYTES);
  }
}

export function createUploadFaults(clock: Clock) {
  let bytesPerSecond = 0;
  let breaks: { fraction: number; left: number }[] = [];

  const nextBreak = () => {
    const [planned] = breaks;
    if (planned) planned.left--;
    breaks = breaks.filter(({ left }) => left > 0);
    return planned?.fraction;
  };

  const takeTime = (bytes: number) =>
    new Promise<void>((resolve) => {
      clock.after((bytes / bytesPerSecond) * SECOND, resolve);
    });

  return {
    slow(limit: number) {
      bytesPerSecond = Math.max(0, limit);
    },
    breakAt(fraction: number, times = 1) {
      breaks.push({ fraction, left: times });
    },
    /** An upload of `total` bytes as it comes in; throws a `BrokenConnection` where it is to break. */
    async *pass(body: ByteSource, total: number): AsyncGenerator<Uint8Array> {
      const fraction = nextBreak();
      let size = 0;
      for await (const step of inSteps(body)) {
        if (bytesPerSecond > 0) await takeTime(step.length);
        size += step.length;
        if (fraction !== undefined && size >= fraction * total) throw new BrokenConnection();
        yield step;
      }
    },
    clear() {
      bytesPerSecond = 0;
      breaks = [];
    },
  };
}
