import type { Faults } from '../core/faults/faults.js';
import { isObject } from '../core/input.js';
import { FRAME_KINDS, type FrameKind, REQUEST_KINDS, type RequestKind } from '../core/kinds.js';

/** Thrown when a control request asks for what there is not. */
export class BadControl extends Error {}

type Details = Record<string, unknown>;

/** Reads one thing that a fault request asks for. */
type Plan = (faults: Faults, details: Details) => void;

const optionalNumber = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const optionalText = (value: unknown) => (typeof value === 'string' ? value : undefined);

function requiredNumber(details: Details, name: string): number {
  const value = optionalNumber(details[name]);
  if (value === undefined) throw new BadControl(`The fault needs a number "${name}".`);
  return value;
}

function kindOf<Kind extends string>(kinds: readonly Kind[], { kind }: Details): Kind {
  const known = kinds.find((candidate) => candidate === kind);
  if (!known) {
    throw new BadControl(
      `A fault needs a "kind", not ${JSON.stringify(kind)}. Kinds are: ${kinds.join(', ')}.`,
    );
  }
  return known;
}

const requestKind = (details: Details): RequestKind => kindOf(REQUEST_KINDS, details);
const frameKind = (details: Details): FrameKind => kindOf(FRAME_KINDS, details);

const errorOf = ({ error, message }: Details) =>
  typeof error === 'string' ? { error, message: optionalText(message) } : undefined;

const frameOptions = ({ times, username }: Details) => ({
  times: optionalNumber(times),
  username: optionalText(username),
});

const PLANS: Record<string, Plan> = {
  clear: (faults) => faults.clear(),
  refuseConnections: (faults, details) =>
    faults.refuseConnections(errorOf(details) ?? optionalNumber(details.times) ?? 1),
  expireAuth: (faults, { username, drop }) =>
    faults.expireAuth(optionalText(username), { drop: drop === true }),
  halfOpen: (faults, { username }) => faults.halfOpen(optionalText(username)),
  cutAfter: (faults, details) =>
    faults.cutAfter(requiredNumber(details, 'frames'), optionalText(details.username)),
  failNext: (faults, details) =>
    faults.failNext(requestKind(details), optionalNumber(details.times), errorOf(details)),
  neverAnswer: (faults, details) => faults.neverAnswer(requestKind(details), optionalNumber(details.times)),
  loseAnswer: (faults, details) => faults.loseAnswer(requestKind(details), optionalNumber(details.times)),
  delay: (faults, details) => faults.delay(requestKind(details), requiredNumber(details, 'ms')),
  dropFrames: (faults, details) => faults.dropFrames(frameKind(details), frameOptions(details)),
  delayFrames: (faults, details) => faults.delayFrames(frameKind(details), requiredNumber(details, 'ms')),
  reorderFrames: (faults, details) => faults.reorderFrames(frameKind(details), frameOptions(details)),
  slowUploads: (faults, details) => faults.slowUploads(requiredNumber(details, 'bytesPerSecond')),
  breakUploads: (faults, details) =>
    faults.breakUploads(requiredNumber(details, 'fraction'), optionalNumber(details.times)),
};

/** What `"failNext": "sendMessage"` and `"refuseConnections": 3` are short for. */
function detailsOf(entry: unknown): Details {
  if (isObject(entry)) return entry;
  return typeof entry === 'number' ? { times: entry } : { kind: entry };
}

/** Plans all faults of a request, in its order: each name stands for one entry or for a list of them. */
export function planFaults(faults: Faults, body: Details): void {
  for (const [name, value] of Object.entries(body)) {
    const plan = Object.hasOwn(PLANS, name) ? PLANS[name] : undefined;
    if (!plan)
      throw new BadControl(`There is no fault "${name}". Faults are: ${Object.keys(PLANS).join(', ')}.`);
    for (const entry of Array.isArray(value) ? value : [value]) plan(faults, detailsOf(entry));
  }
}
