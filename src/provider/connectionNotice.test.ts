import { expect, it } from 'vitest';
import { GOOD_NEWS_MS, LOST_GRACE_MS, nextNotice } from './connectionNotice.js';

it('says nothing about a blink', () => {
  expect(nextNotice('none', 'reconnecting')).toEqual({ notice: 'lost', afterMs: LOST_GRACE_MS });
  expect(nextNotice('none', 'connected').notice).toBe('none');
});

it('tells only those of a return who heard of the loss, and not for long', () => {
  expect(nextNotice('lost', 'connected')).toEqual({ notice: 'back', afterMs: 0 });
  expect(nextNotice('back', 'connected')).toEqual({ notice: 'none', afterMs: GOOD_NEWS_MS });
});

it('lets good news stand until a new loss is sure', () => {
  expect(nextNotice('back', 'reconnecting')).toEqual({ notice: 'lost', afterMs: LOST_GRACE_MS });
});

it('says at once that signing in failed, and that it is tried again', () => {
  expect(nextNotice('none', 'failed')).toEqual({ notice: 'failed', afterMs: 0 });
  expect(nextNotice('failed', 'connecting')).toEqual({ notice: 'connecting', afterMs: 0 });
  expect(nextNotice('failed', 'connected')).toEqual({ notice: 'back', afterMs: 0 });
});

it('does not announce a first connection that is quick', () => {
  expect(nextNotice('none', 'connecting')).toEqual({ notice: 'connecting', afterMs: LOST_GRACE_MS });
  expect(nextNotice('connecting', 'connected')).toEqual({ notice: 'none', afterMs: 0 });
});

it('has nothing to say while nobody is signed in', () => {
  expect(nextNotice('lost', 'signed-out')).toEqual({ notice: 'none', afterMs: 0 });
});
