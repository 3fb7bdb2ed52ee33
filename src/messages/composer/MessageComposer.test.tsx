import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { InChannel } from '../../../test/InChannel.js';
import { type RenderWithChatOptions, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import { useChatSession } from '../../session/useChatSession.js';
import { useMessages } from '../useMessages.js';
import { MessageComposer } from './MessageComposer.js';
import { MESSAGE_LIMIT } from './messageLimit.js';

const field = () => screen.findByRole('textbox', { name: 'Message' }, WAIT);
const sendButton = () => screen.getByRole('button', { name: 'Send' });

async function openComposer(options: RenderWithChatOptions & { channel?: string } = {}) {
  const { channel = 'General', ...chat } = options;
  const rendered = await renderWithChat(
    <InChannel name={channel}>{(found) => <MessageComposer channel={found} />}</InChannel>,
    chat,
  );
  return { ...rendered, sent: () => messagesIn(rendered, channel) };
}

/** What another person finds in the channel. */
async function messagesIn({ installed }: Awaited<ReturnType<typeof renderWithChat>>, channel: string) {
  let bodies: string[] | undefined;
  function Reader() {
    return <InChannel name={channel}>{(found) => <Bodies of={found} />}</InChannel>;
  }
  function Bodies({ of }: { of: Parameters<typeof useMessages>[0] }) {
    bodies = useMessages(of).data?.map((message) => ('body' in message ? message.body : message.file.name));
    return null;
  }
  await renderWithChat(<Reader />, { username: 'ada', installed });
  await waitFor(() => expect(bodies).toBeDefined(), WAIT);
  return bodies ?? [];
}

it('sends on Enter, and Shift+Enter begins a new line', async () => {
  const { user, sent } = await openComposer();
  await user.type(await field(), 'First{Shift>}{Enter}{/Shift}second{Enter}');
  expect(await field()).toHaveValue('');
  await waitFor(async () => expect((await sent()).at(-1)).toBe('First\nsecond'), WAIT);
});

it('sends with the button, which is off while there is nothing to send', async () => {
  const { user, sent } = await openComposer();
  await user.type(await field(), '   ');
  expect(sendButton()).toBeDisabled();
  await user.type(await field(), 'Hello ');
  await user.click(sendButton());
  await waitFor(async () => expect((await sent()).at(-1)).toBe('Hello'), WAIT);
});

describe('an input method', () => {
  it('keeps its Enter: while composing, and for browsers that only give key code 229', async () => {
    const { user } = await openComposer();
    await user.type(await field(), 'にほん');
    fireEvent.compositionStart(await field());
    fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(await field(), { key: 'Enter', keyCode: 229 });
    expect(await field()).toHaveValue('にほん');
  });

  it('keeps the Enter that Safari reports after the end of the composition', async () => {
    const { user } = await openComposer();
    const input = await field();
    await user.type(input, 'にほん');
    fireEvent.compositionStart(input);
    fireEvent.compositionEnd(input);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(input).toHaveValue('にほん');

    await new Promise((resolve) => setTimeout(resolve, 5));
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(input).toHaveValue('');
  });
});

it('keeps the draft of each channel', async () => {
  const { user, update } = await openComposer();
  const composerOf = (name: string) =>
    update(<InChannel name={name}>{(found) => <MessageComposer channel={found} />}</InChannel>);
  await user.type(await field(), 'For everybody');
  composerOf('Random');
  await waitFor(async () => expect(await field()).toHaveValue(''), WAIT);
  composerOf('General');
  await waitFor(async () => expect(await field()).toHaveValue('For everybody'), WAIT);
});

it('counts near the limit and refuses what is beyond it', async () => {
  await openComposer();
  fireEvent.change(await field(), { target: { value: 'x'.repeat(MESSAGE_LIMIT - 12) } });
  expect(await screen.findByText('12 left')).toBeVisible();
  fireEvent.change(await field(), { target: { value: 'x'.repeat(MESSAGE_LIMIT + 1) } });
  expect(await screen.findByText(/up to 10,000 characters/)).toBeVisible();
  expect(sendButton()).toBeDisabled();
  expect(await field()).toBeInvalid();
});

it('asks a visitor to join, and lets them write then', async () => {
  const { user } = await openComposer({ username: 'visitor' });
  expect(await screen.findByText('Join the channel to write.', {}, WAIT)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Join' }));
  expect(await field()).toBeEnabled();
});

it('takes messages while offline and sends them in order when the connection is back', async () => {
  const { user, emulator, sent } = await openComposer();
  await field();
  emulator.faults.refuseConnections(2);
  emulator.disconnect();
  await user.type(await field(), 'one{Enter}two{Enter}');
  await waitFor(async () => expect((await sent()).slice(-2)).toEqual(['one', 'two']), { timeout: 15_000 });
}, 20_000);

it('tells the others that somebody types', async () => {
  const typed: string[] = [];
  const { user, installed } = await openComposer();
  function Listener() {
    return <InChannel name="General">{(found) => <Ears of={found} />}</InChannel>;
  }
  function Ears({ of }: { of: Parameters<typeof useChatSession>[0] }) {
    useChatSession(of, { onTypingStarted: (person) => void typed.push(person.name) });
    return null;
  }
  await renderWithChat(<Listener />, { username: 'ada', installed });
  await waitFor(() => expect(installed.emulator.stats().chatSessions).toBeGreaterThan(0), WAIT);
  await user.type(await field(), 'Hm');
  await waitFor(() => expect(typed).toContain('jane'), WAIT);
});
