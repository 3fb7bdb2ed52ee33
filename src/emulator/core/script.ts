import type { Backend } from './backend.js';
import { createPerson, type Person } from './person.js';

/** Something that somebody does of their own accord. */
export type ScenarioStep = {
  /** Milliseconds since the step before, or since the start. */
  after: number;
  /** A username. */
  who: string;
} & (
  | { says: string; in: string }
  | { types: string; in: string }
  | { enters: string }
  | { leaves: string }
  | { is: 'online' | 'offline' }
);

function take(person: Person, step: ScenarioStep): Promise<unknown> {
  if ('says' in step) return person.sendMessage(step.in, step.says);
  if ('types' in step) return person.type(step.in, step.types);
  if ('enters' in step) return person.enter(step.enters);
  if ('leaves' in step) return person.leave(step.leaves);
  return step.is === 'online' ? person.goOnline() : person.goOffline();
}

/** Lets people act one step after another. Returns a function that stops them. */
export function playScript(backend: Backend, steps: readonly ScenarioStep[]): () => void {
  const [step, ...others] = steps;
  if (!step) return () => undefined;
  let stop = backend.clock.after(step.after, () => {
    // A channel that somebody has deleted by now silences the script there, and nothing else.
    take(createPerson(backend, step.who), step).catch(() => undefined);
    stop = playScript(backend, others);
  });
  return () => stop();
}
