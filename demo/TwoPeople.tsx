import { useState } from 'react';
import { ChatPanel, useChannels } from '../src/index.js';
import { DemoChat } from './DemoChat.js';
import { SchemeSwitch } from './SchemeSwitch.js';

/** Jane and John side by side: what one writes, the other sees. */
export function TwoPeople() {
  return (
    <div className="two-people">
      <header className="masthead">
        <div>
          <h1>chatkitty-react</h1>
          <p>
            Write as Jane and John sees it at once. Ada, a colleague by script, joins in now and then: she
            types, answers and writes where nobody is looking.
          </p>
        </div>
        <SchemeSwitch />
      </header>
      <main className="desks">
        <Desk username="jane" name="Jane Ferreira" />
        <Desk username="john" name="John Okafor" />
      </main>
    </div>
  );
}

function Desk({ username, name }: { username: string; name: string }) {
  return (
    <section className="desk" aria-labelledby={`desk-${username}`}>
      <div className="desk-title">
        <h2 id={`desk-${username}`}>{name}</h2>
        <a href={`/?user=${username}`} target="_blank" rel="noreferrer">
          Open alone
        </a>
      </div>
      <DemoChat username={username}>
        <ChatInGeneral />
      </DemoChat>
    </section>
  );
}

/** A panel that begins in General; from then on its person decides. */
function ChatInGeneral() {
  const { data } = useChannels({ name: 'General' });
  const [chosen, setChosen] = useState<number | null>();
  const general = data?.find(({ name }) => name === 'General')?.id;
  return (
    <ChatPanel channelId={chosen === undefined ? (general ?? null) : chosen} onChannelChange={setChosen} />
  );
}
