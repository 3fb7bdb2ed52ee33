import { ChatKittyProvider, ChatPanel } from 'chatkitty-react';
import { createRoot } from 'react-dom/client';
import 'chatkitty-react/styles.css';

const query = new URLSearchParams(location.search);
const root = document.getElementById('root') as HTMLElement;

createRoot(root).render(
  <ChatKittyProvider
    apiKey="consumer"
    username={query.get('user') ?? undefined}
    host={query.get('host') ?? undefined}
    isSecure={false}
  >
    <ChatPanel />
  </ChatKittyProvider>,
);
