import { createAsk } from './ask.js';
import { type ChannelApi, createChannelApi } from './channelApi.js';
import type { UserSession } from './connection.js';
import { createMessageApi, type MessageApi } from './messageApi.js';
import { takingIds } from './references.js';
import { createThreadApi, type ThreadApi } from './threadApi.js';
import type { Translator } from './translate.js';
import { createUserApi, type UserApi } from './userApi.js';

/** Every read and write of the SDK, by the SDK's names: each settles, with a value or a ChatError. */
export interface ChatApi extends UserApi, ChannelApi, MessageApi, ThreadApi {}

/** Makes the {@link ChatApi} of one user session; `onAnswer` is called before each answer is handed out. */
export function createChatApi(session: UserSession, translate: Translator, onAnswer: () => void): ChatApi {
  const ask = createAsk(session, onAnswer);
  return takingIds({
    ...createUserApi(ask, translate),
    ...createChannelApi(ask, translate),
    ...createMessageApi(ask, translate),
    ...createThreadApi(ask, translate),
  });
}
