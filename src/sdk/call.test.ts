import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatError } from './ChatError.js';
import { CALL_LIMIT_MS, call, toChatError } from './call.js';

const name = 'getChannels';
const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount(), 'timers left behind').toBe(0);
  vi.useRealTimers();
});

describe('call', () => {
  it('hands over what succeeded', async () => {
    await expect(call({ name }, async () => ({ succeeded: true, count: 3 }))).resolves.toMatchObject({
      count: 3,
    });
  });

  it.each<[string, () => Promise<{ succeeded: boolean }>]>([
    [
      'a synchronous throw',
      () => {
        throw Object.assign(new Error('Sign in first.'), { error: 'NoActiveSessionError' });
      },
    ],
    ['a rejection', () => Promise.reject({ error: 'NoActiveSessionError' })],
    [
      'a failed result',
      async () => ({ succeeded: false, failed: true, error: { error: 'NoActiveSessionError' } }),
    ],
  ])('turns %s into a ChatError', async (_, run) => {
    const outcome = call({ name }, run);

    await expect(outcome).rejects.toBeInstanceOf(ChatError);
    await expect(outcome).rejects.toMatchObject({ code: 'no-session', facts: { call: name } });
  });

  it('keeps a ChatError as it is', async () => {
    const error = new ChatError('invalid-request', { call: name, reason: 'it is empty.' });

    await expect(call({ name }, () => Promise.reject(error))).rejects.toBe(error);
  });

  it('gives up on silence', async () => {
    const outcome = expect(call({ name }, never)).rejects.toMatchObject({
      code: 'timed-out',
      facts: { call: name, afterMs: CALL_LIMIT_MS },
    });

    await vi.advanceTimersByTimeAsync(CALL_LIMIT_MS);
    await outcome;
  });

  it('has no patience left over after an answer', async () => {
    const outcome = call({ name, limitMs: 100 }, async () => ({ succeeded: true }));

    await vi.advanceTimersByTimeAsync(1000);
    await expect(outcome).resolves.toMatchObject({ succeeded: true });
  });

  it('ends with the connection that carries it', async () => {
    const socket = new AbortController();
    const outcome = expect(call({ name, lost: socket.signal }, never)).rejects.toMatchObject({
      code: 'connection-lost',
    });

    socket.abort();
    await outcome;
  });

  it('does not wait on a connection that is gone already', async () => {
    await expect(call({ name, lost: AbortSignal.abort() }, never)).rejects.toMatchObject({
      code: 'connection-lost',
    });
  });

  it('does not ask over a connection that is gone already', async () => {
    const run = vi.fn(never);

    await expect(call({ name, lost: AbortSignal.abort() }, run)).rejects.toBeInstanceOf(ChatError);
    expect(run).not.toHaveBeenCalled();
  });

  it('lets go of the connection once it has settled', async () => {
    const socket = new AbortController();
    const removed = vi.spyOn(socket.signal, 'removeEventListener');

    await call({ name, lost: socket.signal }, async () => ({ succeeded: true }));
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe('toChatError', () => {
  it.each([
    ['NoActiveSessionError', 'no-session'],
    ['AccessDeniedError', 'not-permitted'],
    ['NotAChannelMemberError', 'not-permitted'],
    ['ChannelNotPubliclyJoinableError', 'not-permitted'],
    ['ChannelNotFoundError', 'not-found'],
    ['UserNotFoundError', 'not-found'],
    ['ChannelNameTakenError', 'refused'],
    ['PageOutOfBoundsError', 'refused'],
  ])('sorts %s under %s', (error, code) => {
    expect(toChatError(name, { error, message: 'Why.' })).toMatchObject({ code });
  });

  it('keeps the reason, the SDK error name and the cause', () => {
    const failure = { error: 'ChannelNameTakenError', message: 'There is one already.' };
    const error = toChatError('createChannel', failure);

    expect(error.facts).toEqual({
      call: 'createChannel',
      error: 'ChannelNameTakenError',
      reason: 'There is one already.',
    });
    expect(error.message).toContain('There is one already.');
    expect(error.cause).toBe(failure);
  });

  it('reads the server’s words out of a failed upload', () => {
    const data = { error: 'AccessDeniedError', message: 'The grant is over.' };
    const axiosError = Object.assign(new Error('Request failed with status code 403'), {
      response: { data },
    });

    expect(toChatError('sendMessage', axiosError)).toMatchObject({
      code: 'not-permitted',
      facts: { reason: 'The grant is over.' },
    });
  });

  it('reads an upload that failed with a page of HTML', () => {
    const axiosError = Object.assign(new Error('Request failed with status code 502'), {
      response: { data: '<html>Bad gateway</html>' },
    });

    expect(toChatError('sendMessage', axiosError).message).toContain('status code 502');
  });

  it.each([[undefined], [null], ['a word'], [new TypeError('x is not a function')], [{ error: 500 }]])(
    'makes something of %s',
    (failure) => {
      expect(toChatError(name, failure)).toMatchObject({ name: 'ChatError', code: 'refused' });
    },
  );
});
