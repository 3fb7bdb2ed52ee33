import { type HttpRequest, type HttpResponse, readText } from '../core/httpCall.js';
import { isObject } from '../core/input.js';
import { MAX_JSON_BYTES } from '../core/limits.js';
import type { Emulator } from '../createEmulator.js';
import { isFixtureName } from '../fixtures/fixtures.js';
import { BadControl, planFaults } from './faultPlans.js';
import type { Service } from './service.js';

const PREFIX = '/_emulator/';

function parseBody(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text);
    if (isObject(value)) return value;
  } catch {
    // Falls through to the same answer: whoever sent it wants to know what is expected.
  }
  throw new BadControl('The body must be a JSON object.');
}

const COMMANDS: Record<string, (emulator: Emulator, body: Record<string, unknown>) => void> = {
  reset(emulator, { fixture }) {
    if (fixture === undefined) return emulator.reset();
    if (typeof fixture === 'string' && isFixtureName(fixture)) return emulator.reset(fixture);
    throw new BadControl(`There is no fixture ${JSON.stringify(fixture)}.`);
  },
  disconnect: (emulator, { username }) =>
    emulator.disconnect(typeof username === 'string' ? username : undefined),
  faults: ({ faults }, body) => planFaults(faults, body),
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
