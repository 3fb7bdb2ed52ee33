import type { Outcome } from './announce.js';
import type { Backend } from './backend.js';
import type { Connection } from './broker.js';

/** Where the answer to a write goes, if anywhere. */
export interface Asker {
  connection: Connection;
  receipt: string;
  /** Whether the answer gets through, or is lost on the way. */
  isAnswered: boolean;
}

/** Brings a write to its end: the one who asked gets the answer first, then everybody hears of it. */
export function perform<Value>(
  { broker, changes }: Backend,
  { value, isFleeting, reply, events }: Outcome<Value>,
  asker?: Asker,
): Value {
  if (!isFleeting) changes.count++;
  if (asker?.isAnswered) {
    if (reply) broker.reply(asker.connection, asker.receipt, reply);
    broker.receipt(asker.connection, asker.receipt);
  }
  broker.deliver(events, asker?.connection);
  return value;
}
