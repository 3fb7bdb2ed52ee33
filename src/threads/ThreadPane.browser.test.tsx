import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { InChannel } from '../../test/InChannel.js';
import { renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { MessageThread } from '../messages/MessageThread.js';
import type { Channel, Message } from '../sdk/index.js';
import { ThreadPane } from './ThreadPane.js';

vi.setConfig({ testTimeout: 30_000 });

function Conversation({ channel }: { channel: Channel }) {
  const [message, setMessage] = useState<Message>();
  return (
    <div style={{ display: 'flex', blockSize: 560 }}>
      <MessageThread channel={channel} onOpenThread={setMessage} />
      {message && <ThreadPane channel={channel} message={message} onClose={() => setMessage(undefined)} />}
    </div>
  );
}

async function openRandom() {
  const rendered = await renderWithChat(
    <InChannel name="Random">{(channel) => <Conversation channel={channel} />}</InChannel>,
  );
  await screen.findByText('In!', {}, WAIT);
  return rendered;
}

const list = () => within(screen.getByRole('log', { name: 'Messages' }));
const pane = () => screen.findByRole('region', { name: 'Thread' }, WAIT);
const answers = async () => within(within(await pane()).getByRole('log', { name: 'Thread' }));

/** Ada asks, and John's answer makes it a thread. */
async function askedAndAnswered() {
  const rendered = await openRandom();
  const { emulator } = rendered;
  const question = await emulator.as('ada').sendMessage('Random', 'Who waters the fern?');
  await emulator.as('linus').sendMessage('Random', 'Not me', { replyTo: question });
  const opener = await list().findByRole('button', { name: '1 reply' }, WAIT);
  return { ...rendered, question, opener };
}

it('shows a message with its answers, and tells what is new', async () => {
  const { emulator, user, question, opener } = await askedAndAnswered();
  await user.click(opener);
  const thread = await answers();
  expect(await thread.findByText('Who waters the fern?', {}, WAIT)).toBeVisible();
  expect(await thread.findByText('Not me', {}, WAIT)).toBeVisible();
  expect(thread.getAllByText('Who waters the fern?')).toHaveLength(1);

  await emulator.as('grace').sendMessage('Random', 'I will', { replyTo: question });
  expect(await thread.findByText('I will', {}, WAIT)).toBeVisible();
  expect(await thread.findByText('2 replies', {}, WAIT)).toBeVisible();

  await emulator.as('ada').editMessage(question, 'Who waters Fernando?');
  expect(await thread.findByText('Who waters Fernando?', {}, WAIT)).toBeVisible();
});

it('answers in the thread, and the conversation shows it with a quote', async () => {
  const { user, opener } = await askedAndAnswered();
  await user.click(opener);
  const field = within(await pane()).getByRole('textbox', { name: 'Message' });
  expect(field).toHaveAttribute('placeholder', 'Reply in this thread');
  await user.type(field, 'I did it yesterday{Enter}');
  const thread = await answers();
  const said = await thread.findByText('I did it yesterday', {}, WAIT);
  expect(said).toBeVisible();
  await waitFor(() => expect(thread.getAllByText('I did it yesterday')).toHaveLength(1), WAIT);

  const row = (await list().findByText('I did it yesterday', {}, WAIT)).closest('article') as HTMLElement;
  expect(await within(row).findByText('Who waters the fern?', {}, WAIT)).toBeVisible();
  expect(await list().findByRole('button', { name: '2 replies' }, WAIT)).toBeVisible();
});

it('takes the focus, and gives it back by Escape', async () => {
  const { user, opener } = await askedAndAnswered();
  opener.focus();
  await user.click(opener);
  const opened = await pane();
  expect(opened).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Thread' })).toBeNull());
  await waitFor(() => expect(opener).toHaveFocus());
});

it('is walked through by arrow keys', async () => {
  const { user, opener } = await askedAndAnswered();
  await user.click(opener);
  const thread = await answers();
  const answer = await thread.findByText('Not me', {}, WAIT);
  within(await pane())
    .getByRole('log', { name: 'Thread' })
    .focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(answer.closest('article')).toHaveFocus();
});

it('begins with a message that nobody has answered yet, from its menu', async () => {
  const { user } = await openRandom();
  const text = await list().findByText('Film on Friday? Something with boats, obviously.', {}, WAIT);
  await user.pointer({ target: text, keys: '[MouseRight]' });
  const item = await screen.findByRole('menuitem', { name: 'Reply in thread' }, WAIT);
  await waitFor(() => expect(item).toBeVisible(), WAIT);
  await user.click(item);
  const thread = await answers();
  expect(await thread.findByText('No replies yet', {}, WAIT)).toBeVisible();
});

it('loads earlier answers as the reader goes up, to the message that was answered', async () => {
  const { emulator, user, question, opener } = await askedAndAnswered();
  for (let answer = 1; answer <= 30; answer += 1) {
    await emulator.as('linus').sendMessage('Random', `Leaf ${answer}`, { replyTo: question });
  }
  await user.click(opener);
  const thread = await answers();
  await thread.findByText('Leaf 30', {}, WAIT);
  expect(thread.queryByText('Not me')).toBeNull();
  await waitFor(() => {
    const log = screen.getByRole('log', { name: 'Thread' });
    log.scrollTop = 0;
    expect(thread.getByText('Not me')).toBeVisible();
    expect(thread.getByText('Who waters the fern?')).toBeVisible();
  }, WAIT);
  expect(thread.queryByText('Leaf 30')).toBeNull();
});

it('says when answers cannot be loaded, and tries again', async () => {
  const { emulator, user, opener } = await askedAndAnswered();
  emulator.faults.failNext('getMessages');
  await user.click(opener);
  const thread = await answers();
  await user.click(await thread.findByRole('button', { name: 'Try again' }, WAIT));
  expect(await thread.findByText('Not me', {}, WAIT)).toBeVisible();
});
