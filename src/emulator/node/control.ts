import { type HttpRequest, type HttpResponse, readText } from '../core/httpCall.js';
import { isObject } from '../core/input.js';
import { MAX_JSON_BYTES } from '../core/limits.js';
import type { Emulator } from '../createEmulator.js';
import { isFixtureName } from '../fixtures/fixtures.js';
import type { Service } from './service.js';

const PREFIX = '/_emulator/';

class BadControl extends Error {}

function parseBody(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text);
    if (isObject(value)) return value;
  } catch {
    // Falls through to the same answer: whoever sent it wants to know what is expected.
  }
  throw new BadControl('The body must be a JSON object.');
}

const amount = (value: unknown, fallback: number) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

const error = (value: unknown) =>
  isObject(value) && typeof value.error === 'string'
    ? { error: value.error, ...(typeof value.message === 'string' && { message: value.message }) }
    : undefined;

/** Reads one entry of a fault request, such as `{"kind": "sendMessage", "times": 2}`. */
function eachKind(value: unknown, plan: (kind: string, entry: Record<string, unknown>) => void): void {
  const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
  for (const entry of entries) {
    const details = typeof entry === 'string' ? { kind: entry } : entry;
    if (!isObject(details) || typeof details.kind !== 'string') {
      throw new BadControl('A fault needs the "kind" of request, the name of an SDK method.');
    }
    plan(details.kind, details);
  }
}

function planFaults({ faults }: Emulator, body: Record<string, unknown>): void {
  if (body.clear === true) faults.clear();
  const refusal = error(body.refuseConnections);
  if (refusal) faults.refuseConnections(refusal);
  else if (body.refuseConnections !== undefined) faults.refuseConnections(amount(body.refuseConnections, 1));
  eachKind(body.failNext, (kind, { times, ...rest }) => faults.failNext(kind, amount(times, 1), error(rest)));
  eachKind(body.neverAnswer, (kind, { times }) => faults.neverAnswer(kind, amount(times, 1)));
  eachKind(body.loseAnswer, (kind, { times }) => faults.loseAnswer(kind, amount(times, 1)));
  eachKind(body.delay, (kind, { ms }) => faults.delay(kind, amount(ms, 0)));
}

const COMMANDS: Record<string, (emulator: Emulator, body: Record<string, unknown>) => void> = {
  reset(emulator, { fixture }) {
    if (fixture === undefined) return emulator.reset();
    if (typeof fixture === 'string' && isFixtureName(fixture)) return emulator.reset(fixture);
    throw new BadControl(`There is no fixture ${JSON.stringify(fixture)}.`);
  },
  disconnect: (emulator, { username }) =>
    emulator.disconnect(typeof username === 'string' ? username : undefined),
  faults: planFaults,
};

const reply = (status: number, body: unknown): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  body: JSON.stringify(body),
});

async function handleControl(
  emulator: Emulator,
  { method, path, body }: HttpRequest,
): Promise<HttpResponse | undefined> {
  if (method !== 'POST' || !path.startsWith(PREFIX)) return undefined;
  const name = path.slice(PREFIX.length);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new BadControl(`There is no control "${name}".`);
    command(emulator, parseBody(await readText(body, MAX_JSON_BYTES)));
    return reply(200, { ok: true });
  } catch (thrown) {
    if (thrown instanceof BadControl)
      return reply(400, { error: 'ValidationError', message: thrown.message });
    throw thrown;
  }
}

/** An emulator with `POST /_emulator/…`, so that tests in other processes can steer it. */
export const controllable = (emulator: Emulator): Service => ({
  breaksHandshake: emulator.breaksHandshake,
  connect: emulator.connect,
  handle: async (request, door) => (await handleControl(emulator, request)) ?? emulator.handle(request, door),
});
