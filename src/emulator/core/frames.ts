/** One STOMP 1.2 frame: a command, headers and a text body. */
export interface Frame {
  command: string;
  headers: Record<string, string>;
  body: string;
}

/** Thrown when a client sends something that is not a STOMP frame. */
export class FrameError extends Error {
  override name = 'FrameError';
}

/** What a client or server sends to show that it is alive. */
export const HEART_BEAT = '\n';

// STOMP 1.2 keeps the frames of the handshake unescaped, for clients of older versions.
const UNESCAPED_COMMANDS = new Set(['CONNECT', 'CONNECTED']);

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', ':': '\\c' };
const UNESCAPES: Record<string, string> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r', '\\c': ':' };

const escapeHeader = (text: string) => text.replace(/[\\\n\r:]/g, (found) => ESCAPES[found] ?? found);

function unescapeHeader(text: string): string {
  return text.replace(/\\(.?)/gs, (found) => {
    const plain = UNESCAPES[found];
    if (plain === undefined) throw new FrameError(`Unknown escape sequence ${found} in a header.`);
    return plain;
  });
}

/** The text of a frame, ready for one WebSocket message. */
export function serializeFrame({ command, headers, body }: Frame): string {
  const encode = UNESCAPED_COMMANDS.has(command) ? (text: string) => text : escapeHeader;
  const lines = Object.entries(headers).map(([name, value]) => `${encode(name)}:${encode(value)}\n`);
  return `${command}\n${lines.join('')}\n${body}\0`;
}

/** Reads one WebSocket message: a frame, or `null` for a heart-beat. Throws a `FrameError` for anything else. */
export function parseFrame(text: string): Frame | null {
  const start = text.search(/[^\r\n]/);
  if (start < 0) return null;
  const head = /\r?\n\r?\n/.exec(text.slice(start));
  const end = text.lastIndexOf('\0');
  if (!head || end < 0) throw new FrameError('The frame is incomplete.');

  const headEnd = start + head.index;
  const bodyStart = headEnd + head[0].length;
  if (end < bodyStart) throw new FrameError('The frame has no body terminator.');

  const [command = '', ...lines] = text.slice(start, headEnd).split(/\r?\n/);
  if (!/^[A-Z]+$/.test(command)) throw new FrameError('The frame has no command.');
  return { command, headers: parseHeaders(command, lines), body: text.slice(bodyStart, end) };
}

function parseHeaders(command: string, lines: string[]): Record<string, string> {
  const decode = UNESCAPED_COMMANDS.has(command) ? (text: string) => text : unescapeHeader;
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) throw new FrameError(`The header line "${line.slice(0, 40)}" has no name or no colon.`);
    const name = decode(line.slice(0, colon));
    // Of repeated headers the first one counts (STOMP 1.2, "Repeated Header Entries").
    if (!(name in headers)) headers[name] = decode(line.slice(colon + 1));
  }
  return headers;
}
