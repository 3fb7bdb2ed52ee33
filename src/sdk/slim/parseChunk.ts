// The parser of `@stomp/stompjs` pushes each byte of a frame into an array of numbers, through three functions: a
// burst of 500 messages a second leaves 45 MB of garbage a second, and frames are dropped while it is collected.

const NULL = 0;
const LINE_FEED = 10;
const RETURN = 13;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A frame as the library's handler takes it. */
export interface RawFrame {
  command: string;
  headers: [key: string, value: string][];
  binaryBody: Uint8Array;
}

/** What the library's parser has that we need. */
export interface FrameReader {
  onFrame(frame: RawFrame): void;
  onIncomingPing(): void;
  /** The beginning of a frame whose end has not come yet. */
  unfinished?: Uint8Array | undefined;
}

/** Reads every frame and heart-beat of what came over the socket, as the method of the same name there. */
export function parseChunk(
  this: FrameReader,
  segment: ArrayBuffer | string,
  appendMissingNull = false,
): void {
  const came = typeof segment === 'string' ? encoder.encode(segment) : new Uint8Array(segment);
  const ended = appendMissingNull && came.at(-1) !== NULL ? concat(came, [NULL]) : came;
  const bytes = this.unfinished ? concat(this.unfinished, ended) : ended;
  this.unfinished = undefined;

  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === RETURN || byte === NULL) {
      if (byte === LINE_FEED) this.onIncomingPing();
      at += 1;
      continue;
    }
    const read = readFrame(bytes, at);
    if (!read) {
      this.unfinished = bytes.subarray(at);
      return;
    }
    at = read.end;
    this.onFrame(read.frame);
  }
}

function concat(first: Uint8Array, second: ArrayLike<number>): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** The frame that begins here, and where the next may; undefined if its end has not come yet. */
function readFrame(bytes: Uint8Array, start: number): { frame: RawFrame; end: number } | undefined {
  const lines: string[] = [];
  let at = start;
  for (let line: string | undefined; line !== ''; ) {
    const lineEnd = bytes.indexOf(LINE_FEED, at);
    if (lineEnd < 0) return undefined;
    line = decoder.decode(bytes.subarray(at, lineEnd)).replace(/\r$/, '');
    lines.push(line);
    at = lineEnd + 1;
  }
  const [command = '', ...rest] = lines.slice(0, -1);
  const headers = rest.map(toHeader);
  const length = headers.find(([key]) => key === 'content-length')?.[1];
  const end = length === undefined ? bytes.indexOf(NULL, at) : at + Number.parseInt(length, 10);
  if (end < 0 || end >= bytes.length) return undefined;
  return { frame: { command, headers, binaryBody: bytes.subarray(at, end) }, end: end + 1 };
}

function toHeader(line: string): RawFrame['headers'][number] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
}
