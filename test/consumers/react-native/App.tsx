import { ChatKittyProvider, useChannels } from 'chatkitty-react/hooks';
import { Text } from 'react-native';

function Channels() {
  const { data: channels = [] } = useChannels();
  return channels.map(({ id, name }) => <Text key={id}>{name}</Text>);
}

export const App = () => (
  <ChatKittyProvider apiKey="consumer" username="jane">
    <Channels />
  </ChatKittyProvider>
);
