import { QueryObserver } from '@tanstack/react-query';
import { channelQueries } from '../channels/channelQueries.js';
import { shareReads } from '../channels/shareReads.js';
import { createChat, requireClient } from '../context/chat.js';
import { forgetChat, holdChat } from '../provider/holdChat.js';
import { queryDefaults } from '../queries/chatQuery.js';
import { createQueryClient } from '../queries/createQueryClient.js';
import { type ChatError, unsubscribeAll } from '../sdk/index.js';
import type { WatchSession } from './embed.js';
import { followUser } from './followUser.js';

/** Tells how many channels have something unread, for as long as no panel does. Drafts are not its business. */
export const watchUnread: WatchSession = (options, tell) =>
  followUser(options, (user) => {
    const chat = createChat(createQueryClient(), user);
    const letGo = holdChat(chat, false, () => {});
    const { cache, client, live } = requireClient(chat, 'watchUnread');
    const { key, read } = channelQueries.unreadChannelsCount();
    const question = () => ({
      ...queryDefaults,
      queryKey: cache.key(key),
      queryFn: () => read(client.api),
      enabled: live.getState().connection.status === 'connected',
    });
    const observer = new QueryObserver<number, ChatError>(chat.queryClient, question());
    let told: number | undefined;
    const stop = unsubscribeAll([
      shareReads(chat),
      observer.subscribe(({ data: count }) => {
        if (count === undefined || count === told) return;
        told = count;
        tell({ type: 'unread', count });
      }),
      live.subscribe(() => observer.setOptions(question())),
    ]);
    return () => {
      stop();
      letGo();
      forgetChat(chat);
    };
  });
