import { ChatLauncher, ChatPanel } from '../src/index.js';
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
export function OnePerson({ name, view }: { name: string; view: string | null }) {
  return (
    <main className="one-person">
      <h1 className="visually-hidden">Chat of {name}</h1>
      <DemoChat username={name}>
        {view === 'launcher' ? (
          <ChatLauncher />
        ) : (
          <ChatPanel {...(view === 'plain' ? { features: plain } : {})} />
        )}
      </DemoChat>
    </main>
  );
}
