import { vi } from 'vitest';
import type { Emulator } from '../../src/emulator/index.js';
import type { ListedMessage } from '../../src/messages/useMessages.js';
import { createNetwork, type Network } from './network.js';
import { loadPage, type Page, type Screen } from './page.js';
import { readRoom, restart, type ServerMessage, startServer, textsOf } from './server.js';

/** One thing that happens; `who` and `which` count round what there is. */
export type Step =
  | { do: 'send'; who: number; times: number }
  | { do: 'edit' | 'remove' | 'react' | 'unreact'; who: number; which: number }
  | { do: 'deliver'; frames: number }
  | { do: 'wait'; ms: number }
  | { do: 'cut' | 'freeze' | 'reload' | 'look' | 'lookAway'; who: number }
  | { do: 'restart' }
  | {
      do: 'loseAnswer' | 'refuse';
      kind: 'sendMessage' | 'getMessages' | 'getChannel' | 'editMessage' | 'reactToMessage';
    };

export const PEOPLE = ['ann', 'bob'];

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
  said: string[];
  /** Was refused at least once: then its order is the person's choice. */
  refused: Set<string>;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A world of its own for one run. Time stands still, except where a step lets it pass. */
export class Run {
  server: Emulator;
  readonly network: Network;
  readonly people: Person[];
  readonly errors: unknown[] = [];

  constructor(readonly random: () => number) {
    this.server = startServer(PEOPLE, random);
    this.network = createNetwork(this.server);
    vi.stubGlobal('WebSocket', this.network.WebSocket);
    this.people = PEOPLE.map((name) => {
      const store = new Map<string, string>();
      return {
        name,
        store,
        loads: 0,
        page: loadPage(name, hostOf(name, 0), store),
        said: [],
        refused: new Set(),
      };
    });
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'send':
        return this.#send(this.#person(step.who), step.times);
      case 'edit':
        return this.#onOwn(step, (screen, message) => screen.edit(message, `${bodyOf(message)}+`));
      case 'remove':
        return this.#onOwn(step, (screen, message) => screen.remove(message));
      case 'react':
        return this.#onAny(step, (screen, message) => screen.react(message));
      case 'unreact':
        return this.#onAny(step, (screen, message) => screen.unreact(message));
      case 'deliver':
        return this.#deliver(step.frames);
      case 'wait':
        return this.pass(step.ms);
      case 'cut':
        this.network.cut(this.#person(step.who).page.host);
        return this.rest();
      case 'freeze':
        this.network.freeze(this.#person(step.who).page.host);
        return this.rest();
      case 'reload':
        return this.#reload(this.#person(step.who));
      case 'look':
      case 'lookAway':
        this.#person(step.who).page.show(step.do === 'look');
        return this.rest();
      case 'restart':
        return this.#restart();
      case 'loseAnswer':
        return this.server.faults.loseAnswer(step.kind);
      case 'refuse':
        return this.server.faults.failNext(step.kind);
    }
  }

  /** Lets everything that is possible without time or network happen. */
  async rest(): Promise<void> {
    for (let turns = 0; turns < TURNS; turns += 1) await turn();
    for (const { page, refused } of this.people) {
      for (const item of page.screen?.outbox.items ?? []) {
        if (item.status === 'failed') refused.add((item as unknown as { body: string }).body);
      }
    }
  }

  /** Lets time pass while nothing is delivered. */
  async pass(ms: number): Promise<void> {
    vi.advanceTimersByTime(ms);
    await this.rest();
  }

  /** Heals everything and waits until nothing moves any more; throws if something still does. */
  async untilQuiet(): Promise<void> {
    this.server.faults.clear();
    for (const { page } of this.people) page.show(true);
    const start = Date.now();
    for (let quietSince = start; Date.now() - quietSince < QUIET_MS; vi.advanceTimersByTime(TICK_MS)) {
      if (!(await this.#isQuiet())) quietSince = Date.now();
      if (Date.now() - start > QUIET_LIMIT_MS) throw new Error(`Something hangs: ${this.#describe()}`);
    }
  }

  /** Everything this person could scroll to. */
  async loadAll({ page }: Person): Promise<ListedMessage[]> {
    while (page.screen?.hasOlder) {
      page.screen.loadOlder();
      await this.rest();
      await this.untilQuiet();
    }
    return page.screen?.messages ?? [];
  }

  /** What the server shows this person. */
  truthFor({ name }: Person): ServerMessage[] {
    return readRoom(this.server, name);
  }

  /** What this person sent and the server took, before any edit. */
  arrivedFrom({ name }: Person): string[] {
    return textsOf(this.server, name).map((body) => body.replace(/\++$/, ''));
  }

  async end(): Promise<void> {
    for (const { page } of this.people) {
      this.network.abandon(page.host);
      page.unload();
    }
    await this.pass(60 * SECONDS);
    this.server.dispose();
    vi.unstubAllGlobals();
  }

  async #isQuiet(): Promise<boolean> {
    while (this.network.waiting > 0) await this.#deliver(FRAMES_A_TURN);
    await this.rest();
    return (
      this.network.waiting === 0 &&
      !this.network.isFrozen &&
      this.people.every(({ page: { screen } }) => {
        for (const { status, clientId } of screen?.outbox.items ?? []) {
          if (status === 'failed') screen?.outbox.retry(clientId);
        }
        return (
          screen?.connection === 'connected' &&
          screen.messages !== undefined &&
          !screen.isLoading &&
          screen.outbox.items.length === 0
        );
      })
    );
  }

  async #send(person: Person, times: number): Promise<void> {
    const { screen } = person.page;
    for (let time = 0; time < times && screen?.messages; time += 1) {
      const body = `${person.name} ${person.said.length}`;
      person.said.push(body);
      screen.send(body);
    }
    await this.rest();
  }

  async #onOwn(step: { who: number; which: number }, act: (on: Screen, message: ListedMessage) => void) {
    const person = this.#person(step.who);
    await this.#onAny(step, act, (message) => 'user' in message && message.user.name === person.name);
  }

  async #onAny(
    { who, which }: { who: number; which: number },
    act: (on: Screen, message: ListedMessage) => void,
    mayBe: (message: ListedMessage) => boolean = () => true,
  ): Promise<void> {
    const { screen } = this.#person(who).page;
    const candidates = (screen?.messages ?? []).filter(
      (message) => !('delivery' in message) && !message.deleted && mayBe(message),
    );
    const message = candidates.at(-1 - (which % Math.max(1, candidates.length)));
    if (screen && message) act(screen, message);
    await this.rest();
  }

  async #deliver(frames: number): Promise<void> {
    for (let frame = 0; frame < frames && this.network.waiting > 0; frame += 1) {
      this.network.deliverOne((choices) => Math.floor(this.random() * choices));
      await turn();
    }
    await this.rest();
  }

  async #reload(person: Person): Promise<void> {
    this.network.abandon(person.page.host);
    person.page.unload();
    person.loads += 1;
    person.page = loadPage(person.name, hostOf(person.name, person.loads), person.store);
    await this.rest();
  }

  async #restart(): Promise<void> {
    const next = restart(this.server, this.random);
    this.network.plugIn(next);
    this.server.dispose();
    this.server = next;
    await this.rest();
  }

  #person(who: number): Person {
    return this.people[who % this.people.length] as Person;
  }

  #describe(): string {
    return JSON.stringify(
      this.people.map(({ name, page: { screen } }) => ({
        name,
        connection: screen?.connection,
        isLoading: screen?.isLoading,
        messages: screen?.messages?.length,
        outbox: screen?.outbox.items.map(({ status, clientId }) => [status, clientId]),
      })),
    );
  }
}

const hostOf = (name: string, load: number) => `${name}-${load}.chatkitty.local`;

export function bodyOf(message: ListedMessage): string {
  return 'body' in message ? message.body : '';
}
