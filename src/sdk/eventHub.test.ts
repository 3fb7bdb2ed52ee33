import { describe, expect, it, vi } from 'vitest';
import type { ChatError } from './ChatError.js';
import { createEventHub } from './eventHub.js';
import type { Channel, User } from './model.js';

const channel = { id: 1 } as Channel;
const user = { id: 7 } as User;

describe('an event hub', () => {
  it('tells everybody who asked for that event, and nobody else', () => {
    const hub = createEventHub(() => {});
    const [first, second, stranger] = [vi.fn(), vi.fn(), vi.fn()];
    hub.on('onChannelJoined', first);
    hub.on('onChannelJoined', second);
    hub.on('onChannelLeft', stranger);

    hub.emit('onChannelJoined', () => channel);

    expect(first).toHaveBeenCalledExactlyOnceWith(channel);
    expect(second).toHaveBeenCalledExactlyOnceWith(channel);
    expect(stranger).not.toHaveBeenCalled();
  });

  it('forgets a handler that unsubscribed, however often it says so', () => {
    const hub = createEventHub(() => {});
    const [gone, here] = [vi.fn(), vi.fn()];
    const stop = hub.on('onChannelJoined', gone);
    const stopHere = hub.on('onChannelJoined', here);

    stop();
    stop();
    hub.emit('onChannelJoined', () => channel);

    expect(gone).not.toHaveBeenCalled();
    expect(here).toHaveBeenCalledOnce();
    expect(hub.isAsked('onChannelJoined')).toBe(true);
    stopHere();
    expect(hub.isAsked('onChannelJoined')).toBe(false);
  });

  it('tells what waits for its frame to who asked when it happened, and still does', () => {
    const hub = createEventHub(() => {});
    const [here, gone, late] = [vi.fn(), vi.fn(), vi.fn()];
    hub.on('onChannelJoined', here);
    const stop = hub.on('onChannelJoined', gone);
    hub.emit('onChannelLeft', () => channel);
    hub.emit('onChannelJoined', () => channel);

    stop();
    hub.on('onChannelJoined', late);
    hub.flush();

    expect(here).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
  });

  it('reports a handler that throws and goes on with the others', () => {
    const errors: ChatError[] = [];
    const hub = createEventHub((error) => errors.push(error));
    const cause = new Error('broken');
    const after = vi.fn();
    hub.on('onUserPresenceChanged', () => {
      throw cause;
    });
    hub.on('onUserPresenceChanged', after);

    expect(() => hub.emit('onUserPresenceChanged', () => user)).not.toThrow();

    expect(after).toHaveBeenCalledOnce();
    expect(errors).toEqual([
      expect.objectContaining({ code: 'handler-failed', facts: { event: 'onUserPresenceChanged' }, cause }),
    ]);
  });

  it('calls a throwing handler again the next time', () => {
    const hub = createEventHub(() => {});
    const handler = vi.fn(() => {
      throw new Error('broken');
    });
    hub.on('onChannelJoined', handler);

    hub.emit('onChannelJoined', () => channel);
    hub.emit('onChannelJoined', () => channel);
    hub.flush();

    expect(handler).toHaveBeenCalledTimes(2);
  });

  it('reports an event that cannot be made sense of', () => {
    const errors: ChatError[] = [];
    const hub = createEventHub((error) => errors.push(error));
    const handler = vi.fn();
    hub.on('onChannelJoined', handler);

    expect(() =>
      hub.emit('onChannelJoined', () => {
        throw new TypeError('undefined has no id');
      }),
    ).not.toThrow();

    expect(handler).not.toHaveBeenCalled();
    expect(errors).toHaveLength(1);
  });

  it('lets a handler unsubscribe itself and others while it is told', () => {
    const hub = createEventHub(() => {});
    const seen: string[] = [];
    const stop = hub.on('onChannelJoined', () => {
      seen.push('first');
      stop();
    });
    hub.on('onChannelJoined', () => seen.push('second'));

    hub.emit('onChannelJoined', () => channel);
    hub.emit('onChannelJoined', () => channel);
    hub.flush();

    expect(seen).toEqual(['first', 'second', 'second']);
  });
});
