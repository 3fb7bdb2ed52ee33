import type { ConnectedChat } from '../context/chat.js';
import { participantEntered, participantLeft } from '../live/participants.js';
import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';

/** Keeps track of the participants of open chats. */
export function sessionEvents({ client, live }: ConnectedChat): Unsubscribe {
  return unsubscribeAll([
    client.on('onParticipantEnteredChat', ({ channel, user }) =>
      live.setState(({ participants }) => ({
        participants: participantEntered(participants, channel.id, user),
      })),
    ),
    client.on('onParticipantLeftChat', ({ channel, user }) =>
      live.setState(({ participants }) => ({
        participants: participantLeft(participants, channel.id, user.id),
      })),
    ),
    client.on('onCurrentUserOffline', () => live.setState({ participants: {} })),
  ]);
}
