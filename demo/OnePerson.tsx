import { ChatPanel } from '../src/index.js';
import { DemoChat } from './DemoChat.js';

/** The whole page is one person's chat. */
export function OnePerson({ name }: { name: string }) {
  return (
    <main className="one-person">
      <DemoChat username={name}>
        <ChatPanel />
      </DemoChat>
    </main>
  );
}
