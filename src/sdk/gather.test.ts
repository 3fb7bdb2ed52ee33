import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGatherer } from './gather.js';

describe('gathering tasks', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A gatherer, and a way to give it tasks that leave their names. */
  function gathering() {
    const gatherer = createGatherer();
    const done: string[] = [];
    const add = (...names: string[]) => {
      for (const name of names) gatherer.add(() => done.push(name));
    };
    return { ...gatherer, add, addTask: gatherer.add, done };
  }

  it('runs one that comes alone at once', () => {
    const { add, done } = gathering();
    add('one');
    expect(done).toEqual(['one']);

    vi.advanceTimersByTime(100);
    add('two');
    expect(done).toEqual(['one', 'two']);
  });

  it('runs those that follow closely together, in their order', () => {
    const { add, done } = gathering();
    add('one', 'two', 'three');
    expect(done).toEqual(['one']);

    vi.advanceTimersByTime(20);
    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('does not wait for a timer that a hidden page holds back', () => {
    const { add, done } = gathering();
    add('one', 'two');

    vi.setSystemTime(Date.now() + 500);
    add('three');

    expect(done).toEqual(['one', 'two', 'three']);
  });

  it('goes on when the clock is set back', () => {
    const { add, done } = gathering();
    add('one');
    vi.setSystemTime(Date.now() - 60_000);
    add('two');
    vi.advanceTimersByTime(20);
    expect(done).toEqual(['one', 'two']);
  });

  it('runs what waits when it is told to, and only once', () => {
    const { add, flush, done } = gathering();
    add('one', 'two');

    flush();
    expect(done).toEqual(['one', 'two']);

    vi.advanceTimersByTime(100);
    expect(done).toEqual(['one', 'two']);
  });

  it('keeps the order when a task adds another, or flushes', () => {
    const { add, addTask, flush, done } = gathering();
    add('first');
    addTask(() => {
      done.push('adds');
      add('added');
      flush();
    });
    add('last');

    vi.advanceTimersByTime(50);

    expect(done).toEqual(['first', 'adds', 'last', 'added']);
  });

  it('runs the tasks of one frame inside of the function that was told last', () => {
    const { add, inside, done } = gathering();
    const wrapIn = (name: string) =>
      inside((run) => {
        done.push(`${name} begins`);
        run();
        done.push(`${name} ends`);
      });
    wrapIn('a');
    add('one', 'two');
    wrapIn('b');
    add('three');
    vi.advanceTimersByTime(20);

    expect(done).toEqual(['a begins', 'one', 'a ends', 'b begins', 'two', 'three', 'b ends']);
  });
});
