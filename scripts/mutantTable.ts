/** One line of ours made wrong, the promise that breaks, and the test that has to notice. */
export interface Mutant {
  promise: string;
  file: string;
  /** Occurs exactly once in the file. */
  from: string;
  to: string;
  /** Paths for Vitest, separated by spaces. */
  test: string;
  project?: string;
}

/** At least one for every promise of `docs/promises.md`. */
export const mutants: Mutant[] = [
  {
    promise: 'one session: starts and ends run one at a time',
    file: 'src/sdk/serialQueue.ts',
    from: 'const result = last.then(task, task);',
    to: 'const result = task();',
    test: 'src/sdk/userSession.test.ts',
  },
  {
    promise: 'one session: providers of one user share a client',
    file: 'src/sdk/clientLeases.ts',
    from: 'sharedClients.get(key) ?? share(options)',
    to: 'share(options)',
    test: 'src/sdk/clientLeases.test.ts',
  },
  {
    promise: 'one session: a chat that ended leaves nothing behind',
    file: 'src/sdk/channelSessions.ts',
    from: 'setTimeout(() => session.end(), delay).unref?.();',
    to: 'void delay;',
    test: 'src/sdk/channelSessions.test.ts',
  },
  {
    promise: 'one session: what the SDK keeps of answered calls is cleared away',
    file: 'src/sdk/forgetAnswered.ts',
    from: 'memory.clear();',
    to: 'void memory;',
    test: 'src/sdk/longLife.test.ts',
  },
  {
    promise: 'one session: a refused reconnect is noticed',
    file: 'src/sdk/instance.ts',
    from: 'return stompX?.initialized === false;',
    to: 'return false;',
    test: 'src/sdk/adoptedSession.test.ts',
  },
  {
    promise: 'delivery: the server is asked before anything is sent again',
    file: 'src/messages/deliverOutbox.ts',
    from: "item.status === 'uncertain' ? await look(chat, item) : undefined",
    to: 'undefined',
    test: 'src/messages/deliverOutbox.test.ts',
  },
  {
    promise: 'delivery: the order of a channel is kept',
    file: 'src/live/outbox.ts',
    from: "item.status !== 'failed' && !heads.has(channelIdOf(item))",
    to: "item.status === 'queued' && !heads.has(channelIdOf(item))",
    test: 'src/live/outbox.test.ts',
  },
  {
    promise: 'delivery: a message travels with its client id',
    file: 'src/sdk/messageApi.ts',
    from: '...(clientId ? { [CLIENT_ID_KEY]: clientId } : {})',
    to: '',
    test: 'src/sdk/chatApi.test.ts',
  },
  {
    promise: 'delivery: a message is in the storage before it is on the wire',
    file: 'src/live/keepUnsent.ts',
    from: '|| outbox !== before.outbox',
    to: '',
    test: 'src/provider/unsent.test.tsx',
  },
  {
    promise: 'catch-up: what was missed while the line was down is loaded',
    file: 'src/provider/connectEvents.ts',
    from: 'catchUp(chat);',
    to: '',
    test: 'src/provider/catchUp.test.ts',
  },
  {
    promise: 'catch-up: a chat that is heard anew is brought level',
    file: 'src/messages/messageEvents.ts',
    from: 'client.chats.onHeard((channel) => void catchUpChannel(chat, channel.id)),',
    to: '',
    test: 'src/session/reopenedChat.test.tsx',
  },
  {
    promise: 'catch-up: a first page that is under way is asked for again',
    file: 'src/messages/messageEvents.ts',
    from: 'cache.invalidate(key);\n    return;',
    to: 'return;',
    test: 'src/session/reopenedChat.test.tsx',
  },
  {
    promise: 'catch-up: two gaps are not told as one',
    file: 'src/messages/mergePages.ts',
    from: 'newer !== undefined && !gapsOf(known).some(({ beforeId }) => beforeId === newer.id)',
    to: 'newer !== undefined',
    test: 'src/messages/messageCache.test.ts',
  },
  {
    promise: 'catch-up: older pages that are loaded are brought level, too',
    file: 'src/messages/bringLevel.ts',
    from: 'page = await loadNext(list, page.next);',
    to: 'break;',
    test: 'src/messages/messageCache.test.ts',
  },
  {
    promise: 'catch-up: what is heard meanwhile is not undone by a late answer',
    file: 'src/messages/mergePages.ts',
    from: 'if (pages === known) {',
    to: 'if (known) {',
    test: 'src/messages/messageCache.test.ts',
  },
  {
    promise: 'catch-up: what happens during a first answer is asked for again',
    file: 'src/queries/chatCache.ts',
    from: "return state.data === undefined && state.fetchStatus === 'fetching';",
    to: 'return !state;',
    test: 'src/queries/chatCache.test.ts',
  },
  {
    promise: 'unread truth: what cannot be guessed is asked for',
    file: 'src/channels/channelEvents.ts',
    from: 'client.chats.onUnheard(ask),',
    to: '',
    test: 'test/fuzz',
  },
  {
    promise: 'unread truth: nothing is read while nobody looks',
    file: 'src/messages/useAttention.ts',
    from: "return document.visibilityState === 'visible' && document.hasFocus();",
    to: 'return true;',
    test: 'src/messages/useMarkRead.test.tsx',
  },
  {
    promise: 'unread truth: what arrives is counted',
    file: 'src/channels/channelUnread.ts',
    from: '(count) => count + 1',
    to: '(count) => count',
    test: 'test/fuzz',
  },
  {
    promise: 'tabs: one of them acts for all',
    file: 'src/live/tabs.ts',
    from: '{ ifAvailable: true }, hold)',
    to: '{ mode: "shared" }, hold)',
    test: 'src/live/tabs.browser.test.ts',
    project: 'browser',
  },
  {
    promise: 'tabs: what a living tab has not sent is left to it',
    file: 'src/live/tabShelf.ts',
    from: `      if (!lock) {
        return undefined;
      }`,
    to: '      void lock;',
    test: 'src/live/tabShelf.browser.test.ts',
    project: 'browser',
  },
  {
    promise: 'order: by time, then by id',
    file: 'src/messages/messageCache.ts',
    from: 'return earlier || a.id - b.id;',
    to: 'return earlier;',
    test: 'src/messages/messageCache.test.ts',
  },
  {
    promise: 'errors: every call has a time limit',
    file: 'src/sdk/call.ts',
    from: "() => reject(new ChatError('timed-out', { call: name, afterMs: limitMs })),",
    to: '() => {},',
    test: 'src/sdk/door.test.ts',
  },
  {
    promise: 'errors: whoever signs out hears of what was on its way',
    file: 'src/messages/outbox.ts',
    from: "session.connection.status === 'signed-out'",
    to: 'false',
    test: 'src/messages/deliverOutbox.test.ts',
  },
  {
    promise: 'errors: a call ends with the line that carries it',
    file: 'src/sdk/call.ts',
    from: "lost?.addEventListener('abort', onLost);",
    to: '',
    test: 'src/sdk/call.test.ts',
  },
  {
    promise: 'errors: a throwing handler breaks nothing',
    file: 'src/sdk/eventHub.ts',
    from: 'reportThrown(name, () => (handler as Handler<Name>)(event));',
    to: '(handler as Handler<Name>)(event);',
    test: 'src/sdk/eventHub.test.ts',
  },
  {
    promise: 'errors: auth params are asked for afresh',
    file: 'src/sdk/clientLeases.ts',
    from: '(shared.holders.at(-1) ?? shared.lastHolder).authParams()',
    to: 'shared.lastHolder.authParams()',
    test: 'src/sdk/clientLeases.test.ts',
  },
  {
    promise: 'nothing foreign runs: links lead only to http, https and mailto',
    file: 'src/ui/safeHref.ts',
    from: "'mailto:']",
    to: "'mailto:', 'javascript:']",
    test: 'src/channels/messageSegments.test.ts',
  },
  {
    promise: 'nothing foreign runs: grants never leave for third parties',
    file: 'src/sdk/fileGrants.ts',
    from: "file.type === 'EXTERNAL'",
    to: 'false',
    test: 'src/sdk/fileGrants.test.ts',
  },
  {
    promise: 'nothing foreign runs: a username adds no header',
    file: 'src/sdk/signIn.ts',
    from: '|| /\\p{Cc}/u.test(username)',
    to: '',
    test: 'src/sdk/userSession.test.ts',
  },
  {
    promise: 'the host page is safe: every rule is in our layer',
    file: 'src/ui/Badge.css',
    from: '@layer chatkitty',
    to: '@layer other',
    test: 'src/theme/stylesheets.test.ts',
    project: 'architecture',
  },
];
