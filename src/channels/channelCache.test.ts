import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../../test/conversation.js';
import { type ChatCache, createChatCache } from '../queries/chatCache.js';
import type { Pages } from '../queries/chatQuery.js';
import { itemsOf } from '../queries/pages.js';
import type { Channel, ChannelsFilter } from '../sdk/index.js';
import {
  channelDeleted,
  channelHeard,
  channelHidden,
  channelJoined,
  channelLeft,
  channelUpdated,
  rememberChannel,
} from './channelCache.js';
import { channelQueries } from './channelQueries.js';
import { clearUnread, countUnread } from './channelUnread.js';

let queryClient: QueryClient;
let cache: ChatCache;

beforeEach(() => {
  queryClient = new QueryClient();
  cache = createChatCache(queryClient, ['chatkitty', 'jane']);
  return () => queryClient.clear();
});

function channelOf(id: number, fields: Partial<Channel> = {}): Channel {
  return {
    id,
    type: 'PUBLIC',
    name: `channel-${id}`,
    displayName: `Channel ${id}`,
    properties: {},
    permissions: { canJoin: false, canLeave: true, canInvite: false, canModerate: false, canSend: true },
    lastReceivedMessage: messageOf(id),
    ...fields,
  } as Channel;
}

function load(filter: ChannelsFilter, ...ids: number[]): void {
  cache.write(channelQueries.channels(filter).key, {
    pages: [{ items: ids.map((id) => channelOf(id)) }],
    pageParams: [undefined],
  } satisfies Pages<Channel>);
}

function listed(filter: ChannelsFilter): number[] {
  const pages = cache.read<Pages<Channel>>(channelQueries.channels(filter).key);
  return itemsOf(pages ?? { pages: [], pageParams: [] }).map(({ id }) => id);
}

const isStale = (...rest: unknown[]) =>
  queryClient.getQueryCache().find({ queryKey: cache.key(rest) })?.state.isInvalidated;

const left = channelOf(1, {
  permissions: { canJoin: true, canLeave: false, canInvite: false, canModerate: false, canSend: true },
});

describe('a channel that was joined', () => {
  it('goes to the top of the lists it belongs to, and out of those of strangers', () => {
    load({}, 3, 2, 1);
    load({ joined: true }, 3, 2);
    load({ joinable: true }, 1);
    load({ joined: false }, 1);

    channelJoined(cache, channelOf(1));

    expect(listed({})).toEqual([1, 3, 2]);
    expect(listed({ joined: true })).toEqual([1, 3, 2]);
    expect(listed({ joinable: true })).toEqual([]);
    expect(listed({ joined: false })).toEqual([]);
  });

  it('must pass the list’s own filter', () => {
    load({ name: 'sail' }, 3);
    channelJoined(cache, channelOf(1));
    channelJoined(cache, channelOf(2, { displayName: 'Sailing' }));

    expect(listed({ name: 'sail' })).toEqual([2, 3]);
  });

  it('is not taken to be unread: the server is asked', () => {
    load({ unread: true }, 3);
    channelJoined(cache, channelOf(1));

    expect(listed({ unread: true })).toEqual([3]);
    expect(isStale('channels', { unread: true })).toBe(true);
  });
});

describe('a channel that was left', () => {
  it('stays where strangers see it, as something to join', () => {
    load({}, 3, 1);
    load({ joined: true }, 3, 1);
    load({ joinable: true }, 4);

    channelLeft(cache, left);

    expect(listed({})).toEqual([3, 1]);
    expect(listed({ joined: true })).toEqual([3]);
    expect(listed({ joinable: true })).toEqual([1, 4]);
  });

  it('disappears everywhere if it cannot be joined again', () => {
    load({}, 3, 1);
    load({ joinable: true }, 4);

    channelLeft(cache, channelOf(1));

    expect(listed({})).toEqual([3]);
    expect(listed({ joinable: true })).toEqual([4]);
  });
});

describe('a channel that changed', () => {
  it('moves to the top with a newer message', () => {
    load({}, 3, 2, 1);
    channelUpdated(cache, channelOf(1, { lastReceivedMessage: messageOf(9) }));

    expect(listed({})).toEqual([1, 3, 2]);
  });

  it('stays where it is with a change of another kind', () => {
    load({}, 3, 2, 1);
    channelUpdated(cache, channelOf(1, { displayName: 'Renamed' }));

    expect(listed({})).toEqual([3, 2, 1]);
    expect(cache.read(channelQueries.channel(1).key)).toMatchObject({ displayName: 'Renamed' });
  });

  it('stays where it is when its newest message is taken away', () => {
    load({}, 3, 2, 1);
    channelUpdated(cache, channelOf(2, { lastReceivedMessage: messageOf(0) }));

    expect(listed({})).toEqual([3, 2, 1]);
  });

  it('comes up from a page that is not loaded', () => {
    load({}, 3, 2);
    channelUpdated(cache, channelOf(1, { lastReceivedMessage: messageOf(9) }));

    expect(listed({})).toEqual([1, 3, 2]);
  });

  it('is not added to lists of what is unread, or of what could be joined', () => {
    load({ unread: true }, 3);
    load({ joinable: true }, 4);
    channelUpdated(cache, channelOf(1, { lastReceivedMessage: messageOf(9) }));

    expect(listed({ unread: true })).toEqual([3]);
    expect(listed({ joinable: true })).toEqual([4]);
  });

  it('is not added to the lists of members while one only looks on', () => {
    load({ joined: true }, 3);
    channelUpdated(cache, { ...left, lastReceivedMessage: messageOf(9) });

    expect(listed({ joined: true })).toEqual([3]);
  });
});

describe('a channel in which a message was heard', () => {
  it('moves to the top, whether or not the server tells of the channel', () => {
    load({}, 3, 2, 1);
    channelHeard(cache, channelOf(1), messageOf(9));

    expect(listed({})).toEqual([1, 3, 2]);
    expect(cache.read(channelQueries.channel(1).key)).toMatchObject({ lastReceivedMessage: { id: 9 } });
  });

  it('keeps the newest object that is known of it', () => {
    load({}, 3, 2, 1);
    rememberChannel(cache, channelOf(1, { displayName: 'Renamed' }));
    channelHeard(cache, channelOf(1), messageOf(9));

    expect(cache.read(channelQueries.channel(1).key)).toMatchObject({ displayName: 'Renamed' });
  });

  it('changes nothing the second time', () => {
    load({}, 3, 2, 1);
    channelHeard(cache, channelOf(1), messageOf(9));
    const before = cache.read(channelQueries.channels().key);
    channelHeard(cache, channelOf(1), messageOf(9));
    channelHeard(cache, channelOf(1), messageOf(8));

    expect(cache.read(channelQueries.channels().key)).toBe(before);
  });
});

describe('a channel that is gone', () => {
  it('is in no list any more', () => {
    for (const forget of [channelHidden, channelDeleted]) {
      load({}, 3, 1);
      load({ joined: true }, 1);
      forget(cache, channelOf(1));

      expect(listed({})).toEqual([3]);
      expect(listed({ joined: true })).toEqual([]);
    }
  });
});

describe('what is unread', () => {
  const channel = channelOf(1);
  const counts = () => [
    cache.read(channelQueries.unreadChannelsCount().key),
    cache.read(channelQueries.unread(channel).key),
    cache.read(channelQueries.unreadMessagesCount(channel).key),
  ];
  const know = (channels: number, unread: boolean, messages: number) => {
    cache.write(channelQueries.unreadChannelsCount().key, channels);
    cache.write(channelQueries.unread(channel).key, unread);
    cache.write(channelQueries.unreadMessagesCount(channel).key, messages);
  };

  it('is counted message by message, and channel by channel', () => {
    know(2, false, 0);
    countUnread(cache, channel);
    countUnread(cache, channel);
    expect(counts()).toEqual([3, true, 2]);

    clearUnread(cache, channel);
    clearUnread(cache, channel);
    expect(counts()).toEqual([2, false, 0]);
  });

  it('is not guessed where nothing was known', () => {
    cache.write(channelQueries.unreadChannelsCount().key, 2);
    countUnread(cache, channel);

    expect(cache.read(channelQueries.unreadChannelsCount().key)).toBe(2);
    expect(isStale('unread', 'channels')).toBe(true);
  });

  it('never falls below nothing', () => {
    know(0, true, 1);
    clearUnread(cache, channel);

    expect(counts()).toEqual([0, false, 0]);
  });

  it('makes the lists of unread channels ask again, and no other list', () => {
    load({ unread: true }, 3);
    load({}, 3);
    countUnread(cache, channel);

    expect(isStale('channels', { unread: true })).toBe(true);
    expect(isStale('channels', {})).toBe(false);
  });
});

it('remembers the newest object of a channel', () => {
  rememberChannel(cache, channelOf(1));
  rememberChannel(cache, channelOf(1, { displayName: 'Newer' }));

  expect(cache.read(channelQueries.channel(1).key)).toMatchObject({ displayName: 'Newer' });
});
