import { ChatPanel } from '../src/index.js';
import { DemoChat } from './DemoChat.js';

/** The whole page is one person's chat. */
export function OnePerson({ name }: { name: string }) {
  return (
    <main className="one-person">
      <h1 className="visually-hidden">Chat of {name}</h1>
      <DemoChat username={name}>
        <ChatPanel />
      </DemoChat>
    </main>
  );
}
