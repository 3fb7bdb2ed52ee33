import { describe, expect, it } from 'vitest';
import { createRawStage, parsed } from '../../../test/rawClient.js';
import { routeKeys } from './routes/routes.js';

type Stage = ReturnType<typeof createRawStage>;

const API = '/application/v1/';
const PRIVATE = 'Launch plan';
const PUBLIC = 'General';

/** What a person would send if they had the right to. */
const BODIES: Record<string, unknown> = {
  'channels/:id.mute': { state: 'ON' },
  'channels/:id.invite': { user: { username: 'mallory' } },
  'channels/:id.update': { name: 'Mine now' },
  'channels/:id/moderators.create': { username: 'mallory' },
  'channels/:id/messages.create': { type: 'TEXT', body: 'I was here' },
  'channels/:id/keystrokes.create': { keys: 'I' },
  'channels/:id/events.create': { type: 'poke', properties: {} },
  'channels/:id/threads.create': { name: 'Mine' },
  'messages/:id/replies.create': { type: 'TEXT', body: 'I was here' },
  'messages/:id.edit': { body: 'I was here' },
  'messages/:id/reactions.create': { emoji: '👍' },
  'messages/:id/reactions.delete': { emoji: '👍' },
  'threads/:id/messages.create': { type: 'TEXT', body: 'I was here' },
  'threads/:id/keystrokes.create': { keys: 'I' },
};

const ofSomebody = (key: string) => /^(channels|messages|threads)\/:id/.test(key);
const reads = routeKeys.filter((key) => ofSomebody(key) && key.endsWith('.relay'));
const actions = routeKeys.filter((key) => ofSomebody(key) && !key.endsWith('.relay'));

function signIn(stage: Stage, name: string) {
  const client = stage.connect();
  client.signIn(name);
  client.listen('/user/queue/v1/errors');
  return client;
}

/** A channel with a message of Jane's and a thread, and Mallory, who is in none of it. */
async function setUp(name: string) {
  const stage = createRawStage();
  const jane = signIn(stage, 'jane');
  const me = jane.read(`${API}user.relay`);
  jane.listen(me._topics.threads);
  const [channel] = jane.read(`${API}user/channels.relay`, { name })._embedded.channels;
  const message = await stage.emulator.as('jane').sendMessage(name, 'Ours');
  jane.take();
  jane.act(channel._actions.createThread, { name: 'Ours' }, 'thread');
  const thread = parsed(jane.take().find(({ headers }) => headers['receipt-id'] === 'thread')).resource;
  const ids: Record<string, unknown> = { channels: channel.id, messages: message.id, threads: thread.id };
  const mallory = signIn(stage, 'mallory');
  const destinationOf = (key: string) =>
    API + key.replace(/^(\w+)\/:id/, (_found, noun: string) => `${noun}/${ids[noun]}`);
  return { ...stage, jane, mallory, channel, message, destinationOf };
}

const worldOf = ({ emulator }: Stage) => JSON.stringify({ ...emulator.save(), lastId: 0 });

/** The error on the errors queue, with the header that tells which request it belongs to. */
function refusalOf(client: ReturnType<typeof signIn>, header: string) {
  const frames = client.take().filter(({ command }) => command === 'MESSAGE');
  expect(frames.map(({ headers }) => headers.destination)).toEqual(['/user/queue/v1/errors']);
  return { error: parsed(frames[0])?.error, cause: frames[0]?.headers[header] };
}

describe('a stranger to a private channel', () => {
  it.each(actions)('cannot %s', async (key) => {
    const stage = await setUp(PRIVATE);
    const before = worldOf(stage);
    stage.mallory.take();
    stage.mallory.act(stage.destinationOf(key), BODIES[key] ?? {}, 'r-1');
    expect(refusalOf(stage.mallory, 'receipt-id')).toEqual({ error: 'AccessDeniedError', cause: 'r-1' });
    expect(worldOf(stage)).toBe(before);
  });

  it.each(reads)('cannot read %s', async (key) => {
    const { mallory, destinationOf } = await setUp(PRIVATE);
    mallory.take();
    mallory.send('SUBSCRIBE', { id: 's-1', destination: destinationOf(key) });
    expect(refusalOf(mallory, 'subscription-id')).toEqual({ error: 'AccessDeniedError', cause: 's-1' });
  });

  it.each([
    'self',
    'messages',
    'keystrokes',
    'typing',
    'participants',
    'readReceipts',
    'reactions',
    'events',
  ])('cannot listen to its %s, under whosever name', async (topic) => {
    const { mallory, channel, emulator } = await setUp(PRIVATE);
    const { id } = mallory.read(`${API}user.relay`);
    const before = emulator.stats();
    mallory.take();
    for (const destination of [
      channel._topics[topic],
      channel._topics[topic].replace(/users\/\d+/, `users/${id}`),
    ]) {
      mallory.send('SUBSCRIBE', { id: destination, destination, receipt: 'r' });
      expect(refusalOf(mallory, 'subscription-id')).toMatchObject({ error: 'AccessDeniedError' });
    }
    expect(emulator.stats().chatSessions).toBe(before.chatSessions);
  });

  it.each(['channels', 'messages', 'threads'])('cannot upload into its %s', async (noun) => {
    const stage = await setUp(PRIVATE);
    const { grant } = stage.mallory.read(`${API}user.write_file_access_grant.relay`);
    const before = worldOf(stage);
    const ending = noun === 'messages' ? 'replies' : 'messages';
    const path = stage.destinationOf(`${noun}/:id/${ending}`).replace('/application/v1', '/streams');
    const headers = { grant, 'content-type': 'multipart/form-data; boundary=x' };
    const body = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc\r\n--x--';
    const request = { method: 'POST', path, headers, body: [new TextEncoder().encode(body)] };
    expect((await stage.emulator.handle(request)).status).toBe(403);
    expect(worldOf(stage)).toBe(before);
  });
});

describe('who has not joined a public channel', () => {
  const allowed = ['channels/:id.join'];

  it.each(actions.filter((key) => !allowed.includes(key)))('cannot %s', async (key) => {
    const stage = await setUp(PUBLIC);
    const before = worldOf(stage);
    stage.mallory.take();
    stage.mallory.act(stage.destinationOf(key), BODIES[key] ?? {}, 'r-1');
    expect(refusalOf(stage.mallory, 'receipt-id')).toEqual({ error: 'AccessDeniedError', cause: 'r-1' });
    expect(worldOf(stage)).toBe(before);
  });

  it('can join it', async () => {
    const stage = await setUp(PUBLIC);
    stage.mallory.act(stage.destinationOf('channels/:id.join'), {}, 'r-1');
    expect(stage.mallory.take().map(({ command }) => command)).toContain('RECEIPT');
  });
});

describe('a member', () => {
  it.each([
    ['messages/:id.edit', { body: 'Not yours' }],
    ['messages/:id.delete', {}],
    ['channels/:id.update', { name: 'Mine now' }],
    ['channels/:id.delete', {}],
    ['channels/:id/moderators.create', { username: 'john' }],
  ])('who is neither author nor moderator cannot %s', async (key, body) => {
    const stage = await setUp(PUBLIC);
    const john = signIn(stage, 'john');
    const before = worldOf(stage);
    john.take();
    john.act(stage.destinationOf(key), body, 'r-1');
    expect(refusalOf(john, 'receipt-id')).toEqual({ error: 'AccessDeniedError', cause: 'r-1' });
    expect(worldOf(stage)).toBe(before);
  });
});

it.each([
  'self',
  'channels',
  'messages',
  'notifications',
  'contacts',
  'participants',
  'users',
  'reactions',
  'threads',
  'calls',
])("nobody can listen to somebody else's %s", async (topic) => {
  const { jane, mallory } = await setUp(PUBLIC);
  const { _topics } = jane.read(`${API}user.relay`);
  mallory.take();
  mallory.send('SUBSCRIBE', { id: 's-1', destination: _topics[topic], receipt: 'r' });
  expect(refusalOf(mallory, 'subscription-id')).toEqual({ error: 'AccessDeniedError', cause: 's-1' });
});
