import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Channel, ChatError } from '../sdk/index.js';
import {
  channelIdOf,
  nextToDeliver,
  type OutboxItem,
  ofUnknownFate,
  removeFromOutbox,
  setOutboxStatus,
  tryAgain,
} from './outbox.js';
import { restoreUnsent, storeUnsent } from './unsent.js';

const RUNS = 1000;
const refused = new ChatError('refused', { call: 'sendMessage', error: 'X', reason: 'no.' });

/** A person, a network and a server around one outbox. */
class Model {
  outbox: readonly OutboxItem[] = [];
  readonly written: OutboxItem[] = [];
  readonly discarded = new Set<string>();
  /** Those that waited for a person, who may send them after later ones. */
  readonly failedOnce = new Set<string>();
  readonly server: OutboxItem[] = [];
  /** The sendings that the server took: each has its own object. */
  readonly accepted = new Set<OutboxItem>();

  write(channelId: number) {
    const clientId = `m${this.written.length}`;
    const item: OutboxItem = {
      status: 'queued',
      clientId,
      localId: -this.written.length,
      channel: { id: channelId } as Channel,
      body: clientId,
      createdTime: '2026-01-01T00:00:00.000Z',
    };
    this.written.push(item);
    this.outbox = [...this.outbox, item];
  }

  /** As deliverOutbox does: what is uncertain is looked for before it is sent. */
  work() {
    for (const item of nextToDeliver(this.outbox)) {
      const isThere = item.status === 'uncertain' && this.has(item.clientId);
      this.outbox = isThere
        ? removeFromOutbox(this.outbox, item.clientId)
        : setOutboxStatus(this.outbox, item.clientId, { status: 'sending' });
    }
  }

  /** Servers know nothing of client ids: what is sent twice is there twice. */
  accept(item: OutboxItem) {
    this.server.push(item);
    this.accepted.add(item);
  }

  answer(item: OutboxItem) {
    if (!this.accepted.has(item)) this.accept(item);
    this.outbox = removeFromOutbox(this.outbox, item.clientId);
  }

  refuse(item: OutboxItem) {
    this.failedOnce.add(item.clientId);
    this.outbox = setOutboxStatus(this.outbox, item.clientId, { status: 'failed', error: refused });
  }

  breakConnection() {
    for (const item of this.sending()) {
      this.outbox = setOutboxStatus(this.outbox, item.clientId, ofUnknownFate(item));
    }
  }

  reload() {
    const text = storeUnsent({ drafts: {}, outbox: this.outbox });
    this.outbox = text === undefined ? [] : restoreUnsent(text).outbox;
  }

  discard(item: OutboxItem) {
    if (!this.has(item.clientId)) this.discarded.add(item.clientId);
    this.outbox = removeFromOutbox(this.outbox, item.clientId);
  }

  has = (clientId: string) => this.server.some((one) => one.clientId === clientId);
  sending = () => this.outbox.filter(({ status }) => status === 'sending');
  failed = () => this.outbox.filter(({ status }) => status === 'failed');
}

const doings = [
  'write',
  'work',
  'accept',
  'answer',
  'refuse',
  'break',
  'reload',
  'retry',
  'discard',
] as const;
type Step = { does: (typeof doings)[number]; which: number };
const anyStep: fc.Arbitrary<Step> = fc.record({ does: fc.constantFrom(...doings), which: fc.nat() });

function take(model: Model, { does, which }: Step): void {
  const one = (items: readonly OutboxItem[]) => items[which % Math.max(1, items.length)];
  const onOne = (items: readonly OutboxItem[], act: (item: OutboxItem) => void) => {
    const item = one(items);
    if (item) act(item);
  };
  const acts: Record<Step['does'], () => void> = {
    write: () => model.write(which % 3),
    work: () => model.work(),
    // The server has it, and the answer is still on its way.
    accept: () => onOne(model.sending(), (item) => !model.accepted.has(item) && model.accept(item)),
    answer: () => onOne(model.sending(), (item) => model.answer(item)),
    refuse: () => onOne(model.sending(), (item) => !model.accepted.has(item) && model.refuse(item)),
    break: () => model.breakConnection(),
    reload: () => model.reload(),
    retry: () =>
      onOne(model.failed(), (item) => {
        model.outbox = tryAgain(model.outbox, item.clientId);
      }),
    discard: () => onOne(model.failed(), (item) => model.discard(item)),
  };
  acts[does]();
}

function expectPromises(model: Model): void {
  const idsOnServer = model.server.map(({ clientId }) => clientId);
  expect(new Set(idsOnServer).size, 'nothing is doubled').toBe(idsOnServer.length);

  const waiting = new Set(model.outbox.map(({ clientId }) => clientId));
  const lost = model.written.filter(
    ({ clientId }) => !waiting.has(clientId) && !model.has(clientId) && !model.discarded.has(clientId),
  );
  expect(lost, 'nothing is lost').toEqual([]);

  for (const channelId of [0, 1, 2]) {
    const inChannel = (item: OutboxItem) => channelIdOf(item) === channelId;
    expect(model.sending().filter(inChannel).length, 'one at a time').toBeLessThanOrEqual(1);
    const arrived = model.server.filter((item) => inChannel(item) && !model.failedOnce.has(item.clientId));
    const numbers = arrived.map(({ clientId }) => Number(clientId.slice(1)));
    expect(numbers, 'in order').toEqual(numbers.toSorted((a, b) => a - b));
  }
}

it('loses nothing, doubles nothing and keeps the order, whatever happens', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const model = new Model();
      for (const step of steps) {
        take(model, step);
        expectPromises(model);
      }
      // Quiet: the network holds, and the person tries everything again.
      for (const { clientId } of model.failed()) model.outbox = tryAgain(model.outbox, clientId);
      while (model.outbox.length > 0) {
        model.work();
        for (const item of model.sending()) model.answer(item);
      }
      expectPromises(model);
      expect(model.server).toHaveLength(model.written.length - model.discarded.size);
    }),
    { numRuns: RUNS },
  );
});
