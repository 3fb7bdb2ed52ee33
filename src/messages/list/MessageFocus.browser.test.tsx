import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { installForTest, renderWithChat, WAIT } from '../../../test/renderWithChat.js';
import {
  articleOf,
  articles,
  frames,
  jump,
  log,
  openArchive,
  threadIn,
  untilShown,
} from '../../../test/threadInBrowser.js';

vi.setConfig({ testTimeout: 30_000 });

it('moves to a message nearby when the focused one is thrown away', async () => {
  const installed = installForTest();
  installed.emulator.faults.failNext('sendMessage', 1, { error: 'MessageRefusedError', message: 'Not now.' });
  const { user } = await renderWithChat(threadIn({}), { installed });
  await untilShown();
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Anybody?{Enter}');
  (await screen.findByRole('button', { name: 'Discard' }, WAIT)).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(articleOf('Anybody?')).toBeUndefined(), WAIT);
  await waitFor(() => expect(articles().at(-1)).toHaveFocus());
});

it('stays on a message whose focused control goes away', async () => {
  const { emulator, user } = await renderWithChat(threadIn({}));
  await untilShown();
  const message = await emulator.as('ada').sendMessage('General', 'See https://example.com/menu');
  (await screen.findByRole('link', { name: 'https://example.com/menu' }, WAIT)).focus();
  await emulator.as('ada').deleteMessage(message);
  await waitFor(() => expect(articles().at(-1)).toHaveTextContent('This message was deleted'), WAIT);
  await waitFor(() => expect(articles().at(-1)).toHaveFocus());
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(articles().at(-2)).toHaveFocus());
});

it('goes to the log with the way to the latest message, which disappears', async () => {
  const { user } = await openArchive();
  log().scrollTop -= 300;
  await waitFor(() => expect(jump()).not.toBeNull(), WAIT);
  (jump() as HTMLElement).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(jump()).toBeNull(), WAIT);
  expect(log()).toHaveFocus();
  await frames(3);
});
