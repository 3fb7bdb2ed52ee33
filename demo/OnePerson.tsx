import { type Channel, ChatLauncher, ChatPanel, type Message } from '../src/index.js';
import { DemoChat } from './DemoChat.js';

const plain = {
  createChannel: false,
  browseChannels: false,
  channelDetails: false,
  threads: false,
  notifications: false,
  profile: false,
};

/** The page is one person's chat: all of it, behind a launcher, or with nothing but reading and writing. */
export function OnePerson({ name, search }: { name: string; search: URLSearchParams }) {
  const view = search.get('view');
  return (
    <main className="one-person">
      <h1 className="visually-hidden">Chat of {name}</h1>
      <DemoChat username={name}>
        {view === 'launcher' ? (
          <ChatLauncher />
        ) : (
          <ChatPanel
            {...whereTo(search)}
            linkTo={linkTo}
            layout={search.get('layout') === 'rows' ? 'rows' : 'bubbles'}
            {...(view === 'plain' ? { features: plain } : {})}
          />
        )}
      </DemoChat>
    </main>
  );
}

/** The address of a channel, or of a message in it, for whoever looks at the page. */
function linkTo({ id }: Channel, message?: Message): string {
  const url = new URL(location.href);
  url.searchParams.set('channel', String(id));
  if (message) url.searchParams.set('message', String(message.id));
  else url.searchParams.delete('message');
  return url.href;
}

/** Where a link leads. */
function whereTo(search: URLSearchParams) {
  const [channel, message] = [search.get('channel'), search.get('message')];
  return {
    ...(channel ? { defaultChannelId: Number(channel) } : {}),
    ...(message ? { messageId: Number(message) } : {}),
  };
}
