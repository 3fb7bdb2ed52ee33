import { ChatKittyProvider, ChatPanel, useConnection } from 'chatkitty-react';
import { createRoot } from 'react-dom/client';
import 'chatkitty-react/styles.css';

function Greeting() {
  const connection = useConnection();
  return <p>Connected as {connection.status === 'connected' ? connection.user.displayName : 'nobody'}</p>;
}

const host = new URLSearchParams(location.search).get('host') ?? undefined;

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ChatKittyProvider apiKey="consumer" username="jane" host={host} isSecure={false}>
    <Greeting />
    <ChatPanel />
  </ChatKittyProvider>,
);
