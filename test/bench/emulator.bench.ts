import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '../contract/sdk.ts';
import { openRawSocket, type RawSocket } from '../rawSocket.ts';
import { type BenchRow, median } from './row.ts';

const SESSIONS = 50;
const MESSAGES = 300;
const IDLE_SESSIONS = 200;
const ROUNDS = 5;
const API = '/application/v1/';

interface Server {
  host: string;
  /** How much memory is in use, garbage not counted. */
  measure(): Promise<number>;
  stop(): void;
}

async function startServer(fixture: string): Promise<Server> {
  const execArgv = ['--import', 'tsx', '--expose-gc'];
  const child = fork(fileURLToPath(new URL('emulatorServer.ts', import.meta.url)), [fixture], { execArgv });
  const [{ host }] = await once(child, 'message');
  return {
    host,
    async measure() {
      child.send('measure');
      const [{ bytes }] = await once(child, 'message');
      return bytes;
    },
    stop: () => child.kill(),
  };
}

/** Somebody with all the subscriptions that a real client has. */
async function openSession(host: string, username: string): Promise<RawSocket> {
  const person = await openRawSocket(host, username);
  const me = await person.read(`${API}user.relay`);
  for (const topic of ['/user/queue/v1/errors', ...Object.values<string>(me._topics)]) person.listen(topic);
  return person;
}

const openSessions = (host: string, count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => openSession(host, `guest ${index}`)));

const channelNamed = async (person: RawSocket, name: string) =>
  (await person.read(`${API}user/channels.relay`, { name }))._embedded.channels[0];

/** Seconds from the first of many messages being sent to the last one having reached every open chat. */
async function fanOut(people: RawSocket[]): Promise<number> {
  let heard = 0;
  for (const person of people) {
    const channel = await channelNamed(person, 'Town hall');
    for (const topic of Object.values<string>(channel._topics)) person.listen(topic);
    await person.read(`${API}user.relay`);
    person.socket.on('message', (data) => {
      if (String(data).includes('{"type":"channel.message.created"')) heard++;
    });
  }
  const [sender] = people;
  const channel = sender && (await channelNamed(sender, 'Town hall'));
  const start = performance.now();
  for (let number = 0; number < MESSAGES; number++) {
    sender?.act(channel._actions.message, { type: 'TEXT', body: `Message ${number}` });
  }
  await until(() => heard === MESSAGES * people.length, 120);
  return (performance.now() - start) / 1_000;
}

async function measureFanOut(): Promise<BenchRow> {
  const { host, stop } = await startServer('small-team');
  const people = await openSessions(host, SESSIONS);
  const seconds = await fanOut(people);
  for (const { socket } of people) socket.terminate();
  stop();
  return {
    name: `emulator: messages fanned out to ${SESSIONS} open chats`,
    value: MESSAGES / seconds,
    unit: 'messages/s',
  };
}

async function measureSession(): Promise<BenchRow> {
  const { host, measure, stop } = await startServer('small-team');
  const [warm] = await openSessions(host, 1);
  const before = await measure();
  const people = await openSessions(host, IDLE_SESSIONS);
  await Promise.all(people.map(({ read }) => read(`${API}user.relay`)));
  const after = await measure();
  for (const { socket } of [...people, ...(warm ? [warm] : [])]) socket.terminate();
  stop();
  return {
    name: 'emulator: memory of an idle session',
    value: (after - before) / IDLE_SESSIONS / 1_000,
    unit: 'kB',
  };
}

async function measureManyChannels(): Promise<BenchRow> {
  const { host, stop } = await startServer('many-channels');
  const jane = await openSession(host, 'jane');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await jane.read(`${API}user/channels.relay`, { subscribable: 'true' });
    times.push(performance.now() - start);
  }
  jane.socket.terminate();
  stop();
  return { name: 'emulator: first page of 1,000 channels', value: median(times), unit: 'ms' };
}

/** What the emulator can take, each time in a process of its own. */
export const emulatorBench = async (): Promise<BenchRow[]> => [
  await measureFanOut(),
  await measureSession(),
  await measureManyChannels(),
];
