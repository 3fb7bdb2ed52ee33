import { expect, it } from 'vitest';
import { ChatError, type CurrentUser } from '../sdk/index.js';
import { nextSessionView } from './sessionView.js';

const user = {} as CurrentUser;
const error = new ChatError('connection-failed', { host: 'localhost' });
const failed = { view: 'failed', error, isRetrying: false, hasEnded: false } as const;
const connecting = { status: 'connecting', username: 'jane' } as const;

it('shows the chat for as long as somebody is signed in', () => {
  expect(nextSessionView({ view: 'connecting' }, { status: 'connected', user })).toEqual({ view: 'chat' });
  expect(nextSessionView({ view: 'chat' }, { status: 'reconnecting', user, since: 0 })).toEqual({
    view: 'chat',
  });
});

it('keeps the error in sight while it is tried again', () => {
  expect(nextSessionView({ view: 'connecting' }, { status: 'failed', username: 'jane', error })).toEqual(
    failed,
  );
  expect(nextSessionView(failed, connecting)).toEqual({ ...failed, isRetrying: true });
  expect(nextSessionView({ view: 'signed-out' }, connecting)).toEqual({ view: 'connecting' });
});

it('tells a session that has ended from one that never began, however often it is tried again', () => {
  const refused = { status: 'failed', username: 'jane', error } as const;
  const ended = nextSessionView({ view: 'chat' }, refused);
  expect(ended).toEqual({ ...failed, hasEnded: true });
  const retried = nextSessionView(nextSessionView(ended, connecting), refused);
  expect(retried).toEqual({ ...failed, hasEnded: true });
});

it('says that nobody is signed in', () => {
  expect(nextSessionView({ view: 'chat' }, { status: 'signed-out' })).toEqual({ view: 'signed-out' });
});
