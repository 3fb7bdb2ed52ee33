import type { ReactNode } from 'react';
import { ChatKittyProvider } from '../src/index.js';

/** Signs somebody in to the ChatKitty that the demo's own server brings along. */
export function DemoChat({ username, children }: { username: string; children: ReactNode }) {
  return (
    <ChatKittyProvider
      apiKey="demo"
      username={username}
      host={`${location.host}/chatkitty`}
      isSecure={location.protocol === 'https:'}
    >
      {children}
    </ChatKittyProvider>
  );
}
