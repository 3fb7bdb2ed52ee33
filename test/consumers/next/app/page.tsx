import { ChatKittyProvider, ChatPanel } from 'chatkitty-react';

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { host, user } = await searchParams;
  return (
    <main>
      <ChatKittyProvider apiKey="consumer" username={user} host={host} isSecure={false}>
        <ChatPanel />
      </ChatKittyProvider>
    </main>
  );
}
