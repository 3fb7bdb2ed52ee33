import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChatKittyProvider, ChatPanel } from '../../../src/index.js';
import { parts } from './parts.js';

const username = new URLSearchParams(location.search).get('user') ?? 'jane';

createRoot(document.querySelector('main') as HTMLElement).render(
  <StrictMode>
    <ChatKittyProvider
      apiKey="app"
      username={username}
      host={`${location.host}/chatkitty`}
      isSecure={false}
      parts={parts}
    >
      <ChatPanel />
    </ChatKittyProvider>
  </StrictMode>,
);
