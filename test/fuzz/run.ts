import { vi } from 'vitest';
import type { Emulator } from '../../src/emulator/index.js';
import type { ListedMessage } from '../../src/messages/useMessages.js';
import type { Message } from '../../src/sdk/index.js';
import { createNetwork, type Network } from './network.js';
import { loadPage, type Page } from './page.js';
import { arrivedFrom, readTruth, restart, startServer, type Truth } from './server.js';
import type { Spoken, Step } from './steps.js';

const PEOPLE = ['ann', 'bob'];
export const ROOMS = ['Room', 'Den'];

const SECONDS = 1000;
/** Whatever goes wrong has to be over after this: longer than any time limit of the kit in a row. */
const QUIET_LIMIT_MS = 180 * SECONDS;
/** It is quiet when nothing has moved for so long. */
const QUIET_MS = 1 * SECONDS;
const TICK_MS = 250;
/** React and promises come to rest within so many turns of the event loop. */
const TURNS = 6;
/** Frames that a quick network delivers before somebody looks again. */
const FRAMES_A_TURN = 20;

export interface Person {
  name: string;
  store: Map<string, string>;
  loads: number;
  page: Page;
  /** What the page shows. */
  room: string | undefined;
  /** What was said, by room. */
  said: Map<string, string[]>;
  /** Was refused at least once: then its order is the person's choice. */
  refused: Set<string>;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A world of its own for one run. Time stands still, except where a step lets it pass. */
export class Run {
  server: Emulator;
  readonly network: Network;
  readonly people: Person[];

  constructor(readonly random: () => number) {
    this.server = startServer(PEOPLE, ROOMS, random);
    this.network = createNetwork(this.server);
    vi.stubGlobal('WebSocket', this.network.WebSocket);
    this.people = PEOPLE.map((name) => {
      const store = new Map<string, string>();
      const [room] = ROOMS;
      const page = loadPage(name, hostOf(name, 0), store, room);
      const said = new Map(ROOMS.map((one) => [one, []]));
      return { name, store, loads: 0, page, room, said, refused: new Set() };
    });
  }

  async take(step: Step): Promise<void> {
    await this.#act(step);
    await this.rest();
  }

  async #act(step: Step): Promise<void> {
    switch (step.do) {
      case 'deliver':
        return this.#deliver(step.frames);
      case 'wait':
        return void vi.advanceTimersByTime(step.ms);
      case 'restart':
        return this.#restart();
      case 'loseAnswer':
        return this.server.faults.loseAnswer(step.kind);
      case 'refuse':
        return this.server.faults.failNext(step.kind);
      case 'cut':
      case 'freeze':
        return this.network[step.do](this.#person(step).page.host);
      case 'reload':
        return this.#reload(this.#person(step));
      case 'look':
        return this.#show(this.#person(step), roomOf(step));
      case 'lookAway':
        return this.#show(this.#person(step), undefined);
      case 'join':
      case 'leave':
      case 'mute':
      case 'read':
        return this.#person(step).page.rooms?.[step.do](roomOf(step));
      case 'send':
      case 'share':
      case 'answer':
      case 'edit':
      case 'remove':
      case 'react':
      case 'unreact':
        return speak(this.#person(step), step);
    }
  }

  /** Lets everything that is possible without time or network happen. */
  async rest(): Promise<void> {
    for (let turns = 0; turns < TURNS; turns += 1) await turn();
    for (const { page, refused } of this.people) {
      for (const item of page.rooms?.outbox.items ?? []) {
        if (item.status === 'failed') refused.add('body' in item ? item.body : item.file.name);
      }
    }
  }

  /** Heals everything, brings everybody back, and waits until nothing moves any more; throws if something still does. */
  async untilQuiet(): Promise<void> {
    this.server.faults.clear();
    const start = Date.now();
    for (let quietSince = start; Date.now() - quietSince < QUIET_MS; vi.advanceTimersByTime(TICK_MS)) {
      if (!(await this.#isQuiet())) quietSince = Date.now();
      if (Date.now() - start > QUIET_LIMIT_MS) throw new Error(`Something hangs: ${this.#describe()}`);
    }
  }

  /** Everything this person could scroll to in a room. */
  async loadAll(person: Person, room: string): Promise<ListedMessage[]> {
    this.#show(person, room);
    await this.untilQuiet();
    while (person.page.screen?.hasOlder) {
      person.page.screen.loadOlder();
      await this.rest();
      await this.untilQuiet();
    }
    return person.page.screen?.messages ?? [];
  }

  /** What the server shows this person. */
  truthFor({ name }: Person): Truth {
    return readTruth(this.server, name);
  }

  /** What this person sent to each room and the server took. */
  arrivedFrom({ name }: Person): Map<string, string[]> {
    return arrivedFrom(this.server, name);
  }

  async end(): Promise<void> {
    for (const { page } of this.people) {
      this.network.abandon(page.host);
      page.unload();
    }
    vi.advanceTimersByTime(60 * SECONDS);
    await this.rest();
    this.server.dispose();
    vi.unstubAllGlobals();
  }

  async #isQuiet(): Promise<boolean> {
    while (this.network.waiting > 0) {
      await this.#deliver(FRAMES_A_TURN);
      await this.rest();
    }
    await this.rest();
    return this.network.waiting === 0 && !this.network.isFrozen && this.people.every(isAtRest);
  }

  #person({ who }: { who: number }): Person {
    return this.people[who % PEOPLE.length] as Person;
  }

  #show(person: Person, room: string | undefined): void {
    person.room = room;
    person.page.show(room);
  }

  async #deliver(frames: number): Promise<void> {
    for (let frame = 0; frame < frames && this.network.waiting > 0; frame += 1) {
      this.network.deliverOne((choices) => Math.floor(this.random() * choices));
      await turn();
    }
  }

  #reload(person: Person): void {
    this.network.abandon(person.page.host);
    person.page.unload();
    person.loads += 1;
    person.page = loadPage(person.name, hostOf(person.name, person.loads), person.store, person.room);
  }

  #restart(): void {
    const next = restart(this.server, this.random);
    this.network.plugIn(next);
    this.server.dispose();
    this.server = next;
  }

  #describe(): string {
    return JSON.stringify(
      this.people.map(({ name, room, page: { rooms, screen, isBusy } }) => ({
        name,
        room,
        connection: rooms?.connection,
        joined: rooms?.joined,
        isBusy,
        messages: screen?.messages?.length,
        outbox: rooms?.outbox.items.map(({ status, clientId }) => [status, clientId]),
      })),
    );
  }
}

const hostOf = (name: string, load: number) => `${name}-${load}.chatkitty.local`;

const roomOf = ({ room }: { room: number }) => ROOMS[room % ROOMS.length] as string;

/** Says something, or does something to what was said, in the room that somebody looks at. */
function speak({ name, page: { screen }, room = '', said }: Person, step: Spoken): void {
  const words = said.get(room);
  if (!screen?.messages || !words) return;
  const next = () => {
    const word = `${name} ${room} ${words.length}`;
    words.push(word);
    return word;
  };
  if (step.do === 'send') {
    for (let time = 0; time < step.times; time += 1) screen.send(next());
  } else if (step.do === 'share') {
    screen.share(next());
  } else {
    const message = choose(screen.messages, step, name);
    if (!message) return;
    if (step.do === 'answer') screen.answer(message, next());
    else if (step.do === 'edit') screen.edit(message, `${'body' in message ? message.body : ''}+`);
    else screen[step.do](message);
  }
}

/** The message that a step is about: edits are of one's own texts, deletions of what is one's own. */
function choose(messages: readonly ListedMessage[], step: Extract<Spoken, { which: number }>, name: string) {
  const isOwn = (message: ListedMessage) => 'user' in message && message.user.name === name;
  const candidates = messages.filter(
    (message): message is Message =>
      !('delivery' in message) &&
      !message.deleted &&
      (step.do !== 'edit' || ('body' in message && isOwn(message))) &&
      (step.do !== 'remove' || isOwn(message)),
  );
  return candidates.at(-1 - (step.which % Math.max(1, candidates.length)));
}

/** True if a person is where they want to be; nudges them there if not, as people do. */
function isAtRest({ page: { rooms, screen, isBusy }, room }: Person): boolean {
  if (rooms?.connection !== 'connected' || !rooms.joined || isBusy) return false;
  const missing = ROOMS.filter((name) => !rooms.joined?.includes(name));
  for (const name of missing) rooms.join(name);
  for (const { status, clientId } of rooms.outbox.items) {
    if (status === 'failed') rooms.outbox.retry(clientId);
  }
  const sees = room === undefined || screen?.messages !== undefined;
  return missing.length === 0 && rooms.outbox.items.length === 0 && sees;
}
