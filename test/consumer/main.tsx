import { ChatKittyProvider, useConnection } from 'chatkitty-react';
import { createRoot } from 'react-dom/client';

function Greeting() {
  const connection = useConnection();
  const name = connection.status === 'connected' ? connection.user.displayName : 'nobody';
  return <p role="status">Connected as {name}</p>;
}

const host = new URLSearchParams(location.search).get('host') ?? undefined;

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <ChatKittyProvider apiKey="consumer" username="jane" host={host} isSecure={false}>
    <Greeting />
  </ChatKittyProvider>,
);
