import { enterChat, leaveChat } from './acts/presence.js';
import type { Backend } from './backend.js';
import type { Connection, Subscription } from './broker.js';
import { accessDenied, invalid } from './errors.js';
import type { Fate } from './faults/requestFaults.js';
import type { Frame } from './frames.js';
import { parseObject } from './input.js';
import type { RequestKind } from './kinds.js';
import { MAX_SUBSCRIPTIONS } from './limits.js';
import { perform } from './perform.js';
import { type ActionRoute, type Call, parseDestination, type RelayRoute } from './routes/route.js';
import { findAction, findRelay } from './routes/routes.js';
import { resolveTopic, unknownDestination } from './topics.js';

type Headers = Frame['headers'];

/** A frame of a signed-in client, understood: what it asks for, and how to do it. */
export interface Request {
  kind: RequestKind;
  /** Whether a delay holds up only the answer: frames take effect in the order in which they came. */
  delaysAnswer?: boolean;
  handle(fate: Fate): void;
}

// The SDK turns absent values into this text.
const present = (value: string | undefined) => (value === 'undefined' ? undefined : value);

function createCall(backend: Backend, { viewer }: Connection, headers: Headers, body: Call['body']): Call {
  const { path, ids, query } = parseDestination(headers.destination ?? '');
  const filter = (name: string) => present(headers[name]);
  return { backend, user: viewer.user, viewer, ids, destination: path, query, filter, body };
}

function relay(backend: Backend, connection: Connection, headers: Headers, route: RelayRoute, fate: Fate) {
  const { id = '', destination = '' } = headers;
  try {
    if (fate.verdict instanceof Error) throw fate.verdict;
    const resource = route.read(createCall(backend, connection, headers, {}));
    if (fate.verdict === 'handle') backend.broker.relay(connection, id, destination, resource);
  } catch (thrown) {
    backend.broker.fail(connection, thrown, { 'subscription-id': id });
  }
}

function later({ clock }: Backend, delay: number, task: () => void): void {
  if (delay === 0) task();
  else clock.after(delay, task);
}

function listen(backend: Backend, connection: Connection, headers: Headers, { verdict, delay }: Fate) {
  const { broker, world } = backend;
  const { id = '', destination = '' } = headers;
  const { user } = connection.viewer;
  try {
    if (verdict instanceof Error) throw verdict;
    if (connection.subscriptions.size >= MAX_SUBSCRIPTIONS) throw accessDenied('Too many subscriptions.');
    if (connection.subscriptions.has(id)) throw invalid(`The subscription id "${id}" is already in use.`);
    const { key, session } = resolveTopic(world, user, destination);
    broker.subscribe({ connection, id, destination, key, session });
    const receipt = present(headers.receipt);
    if (receipt && verdict === 'handle') later(backend, delay, () => broker.receipt(connection, receipt));
    if (session) broker.deliver(enterChat(backend, user, session));
  } catch (thrown) {
    broker.fail(connection, thrown, { 'subscription-id': id });
  }
}

/** A SUBSCRIBE either reads one resource or listens to a topic. */
export function understandSubscribe(backend: Backend, connection: Connection, { headers }: Frame): Request {
  const { key } = parseDestination(headers.destination ?? '');
  const route = findRelay(key);
  if (route) {
    return { kind: route.kind, handle: (fate) => relay(backend, connection, headers, route, fate) };
  }
  const opensChat = /\/channels\/\d+\.self$/.test(headers.destination ?? '');
  return {
    kind: opensChat ? 'startChatSession' : 'subscribe',
    delaysAnswer: true,
    handle: (fate) => listen(backend, connection, headers, fate),
  };
}

function act(backend: Backend, connection: Connection, frame: Frame, route: ActionRoute, fate: Fate) {
  const receipt = frame.headers.receipt ?? '';
  try {
    if (fate.verdict instanceof Error) throw fate.verdict;
    const outcome = route.act(createCall(backend, connection, frame.headers, parseObject(frame.body)));
    perform(backend, outcome, { connection, receipt, isAnswered: fate.verdict === 'handle' });
  } catch (thrown) {
    backend.broker.fail(connection, thrown, { 'receipt-id': receipt });
  }
}

/** A SEND is an action. */
export function understandSend(backend: Backend, connection: Connection, frame: Frame): Request {
  const { destination = '', receipt = '' } = frame.headers;
  const route = findAction(parseDestination(destination).key);
  if (route) return { kind: route.kind, handle: (fate) => act(backend, connection, frame, route, fate) };
  return {
    kind: 'unknown',
    handle: () => backend.broker.fail(connection, unknownDestination(destination), { 'receipt-id': receipt }),
  };
}

/** Ends the chat that a subscription kept open. */
export function endSession(backend: Backend, { connection, session }: Subscription): void {
  if (session) backend.broker.deliver(leaveChat(backend, connection.viewer.user, session));
}
