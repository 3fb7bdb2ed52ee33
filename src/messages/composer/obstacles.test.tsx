import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { channelOf, connectedClient } from '../../../test/clientForTest.js';
import { InChannel } from '../../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { useChannels } from '../../channels/useChannels.js';
import type { Channel } from '../../sdk/index.js';
import { useCreateThread } from '../../threads/useCreateThread.js';
import { useBlockUser } from '../../users/useBlockUser.js';
import { useUser } from '../../users/useUser.js';
import { MessageThread } from '../MessageThread.js';
import { useMessages } from '../useMessages.js';
import { useReplies } from '../useReplies.js';
import { MessageComposer } from './MessageComposer.js';

const field = () => screen.findByRole('textbox', { name: 'Message' }, WAIT);

function BlockJohn({ channel }: { channel: Channel }) {
  const john = channel.type === 'DIRECT' ? channel.members.find(({ name }) => name === 'john') : undefined;
  const { data: user } = useUser(john?.id);
  const { mutate } = useBlockUser();
  return (
    <button type="button" onClick={() => user && mutate({ user })}>
      Block John
    </button>
  );
}

it('says that the other person is blocked, and lets them in again', async () => {
  const { user } = await renderWithChat(
    <InChannel name="jane-john">
      {(channel) => (
        <>
          <BlockJohn channel={channel} />
          <MessageComposer channel={channel} />
        </>
      )}
    </InChannel>,
  );
  await field();
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Block John' }));
    expect(await screen.findByText('You have blocked John Okafor.')).toBeVisible();
  }, WAIT);
  await user.click(screen.getByRole('button', { name: 'Unblock' }));
  expect(await field()).toBeEnabled();
});

it('says that a channel is gone', async () => {
  const NOBODYS_ID = 424_242;
  await renderWithChat(
    <InChannel name="General">
      {(channel) => <MessageComposer channel={{ ...channel, id: NOBODYS_ID }} />}
    </InChannel>,
  );
  expect(await screen.findByText('This channel is not available any more.', {}, WAIT)).toBeVisible();
});

/** Looks at a channel, whether or not it is still among the person's own. */
function Keeping({ name }: { name: string }) {
  const [kept, keep] = useState<Channel>();
  const { data = [] } = useChannels();
  const found = data.find((channel) => channel.name === name);
  if (found && !kept) keep(found);
  return kept && <MessageThread channel={kept} />;
}

it('says that a channel is gone which somebody else has deleted, and offers no way to join it', async () => {
  const { emulator, installed } = await renderWithChat(<Keeping name="Cellar" />);
  await emulator.as('ada').createChannel({ type: 'PUBLIC', name: 'Cellar', members: ['jane'] });
  await field();
  const ada = await connectedClient(installed, { username: 'ada' });
  await ada.api.deleteChannel({ channel: await channelOf(installed, 'Cellar', 'ada') });
  expect(await screen.findByText('This channel is not available any more.', {}, WAIT)).toBeVisible();
});

it('keeps a draft of its own for each thread', async () => {
  function Both({ channel }: { channel: Channel }) {
    const { mutate, data } = useCreateThread();
    return (
      <>
        <button type="button" onClick={() => mutate({ channel, name: 'Aside' })}>
          Begin
        </button>
        <section aria-label="Channel">
          <MessageComposer channel={channel} />
        </section>
        {data && (
          <section aria-label="Thread">
            <MessageComposer channel={channel} thread={data} />
          </section>
        )}
      </>
    );
  }
  const { user } = await renderWithChat(
    <InChannel name="General">{(channel) => <Both channel={channel} />}</InChannel>,
  );
  await user.click(await screen.findByRole('button', { name: 'Begin' }, WAIT));
  await screen.findByRole('region', { name: 'Thread' }, WAIT);
  const [main, aside] = screen.getAllByRole('textbox', { name: 'Message' });
  if (!main || !aside) throw new Error('There are two composers.');
  await user.type(main, 'For all');
  await user.type(aside, 'Between us{Enter}');
  expect(main).toHaveValue('For all');
  expect(aside).toHaveValue('');
});

it('answers one message with everything, where it belongs to its replies', async () => {
  function Replies({ channel }: { channel: Channel }) {
    const { data: [root] = [] } = useMessages(channel);
    const { data: replies = [] } = useReplies(root);
    return root ? (
      <>
        {replies.map((reply) => 'body' in reply && <p key={reply.id}>{reply.body}</p>)}
        <MessageComposer channel={channel} replyTo={root} />
      </>
    ) : null;
  }
  const { user } = await renderWithChat(
    <InChannel name="General">{(channel) => <Replies channel={channel} />}</InChannel>,
  );
  await user.type(await field(), 'One{Enter}');
  await user.type(await field(), 'Two{Enter}');
  expect(await screen.findByText('Two', { selector: 'p' }, WAIT)).toBeVisible();
  expect(screen.getByText('One', { selector: 'p' })).toBeVisible();
});
