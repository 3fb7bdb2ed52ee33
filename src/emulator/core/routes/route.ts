import type { Outcome } from '../announce.js';
import type { Backend } from '../backend.js';
import type { RequestKind } from '../kinds.js';
import { type Listing, renderPage } from '../page.js';
import { API } from '../protocol.js';
import type { Viewer } from '../viewer.js';
import type { UserRecord } from '../world.js';

/** One request of a signed-in person. */
export interface Call {
  backend: Backend;
  /** Who asks. */
  user: UserRecord;
  viewer: Viewer;
  /** The numbers in the destination, in order. */
  ids: number[];
  destination: string;
  /** What follows the destination's `?`: where a page continues. */
  query: string;
  /** A filter the client sent as a header; the text `undefined` counts as absent. */
  filter(name: string): string | undefined;
  body: Record<string, unknown>;
}

/** Reads something: its result is the resource. */
export interface RelayRoute {
  kind: RequestKind;
  read(call: Call): unknown;
}

/** Changes something. */
export interface ActionRoute {
  kind: RequestKind;
  act(call: Call): Outcome;
}

/** Routes by destination, without `/application/v1/` and with `:id` for numbers. */
export type RelayTable = Record<string, RelayRoute>;
export type ActionTable = Record<string, ActionRoute>;

/** Splits a destination into the key of its route, the numbers in it and where its page begins. */
export function parseDestination(destination: string) {
  const [path = '', query = ''] = destination.split('?', 2);
  const ids: number[] = [];
  const key = path.replace(`${API}/`, '').replace(/(?<=\/)\d+(?=[./]|$)/g, (number) => {
    ids.push(Number(number));
    return ':id';
  });
  return { path, key, ids, query };
}

/** The first number in the destination. */
export const firstId = ({ ids }: Call) => ids[0] ?? Number.NaN;

/** The page of a list that the client asked for. */
export const page = <Item>({ destination, query }: Call, listing: Listing<Item>) =>
  renderPage(listing, destination, query);

/** Whether `text` occurs in one of `candidates`, whatever the case; without a text everything matches. */
export function matches(text: string | undefined, ...candidates: string[]): boolean {
  if (text === undefined) return true;
  const wanted = text.toLowerCase();
  return candidates.some((candidate) => candidate.toLowerCase().includes(wanted));
}
