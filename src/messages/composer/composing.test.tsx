import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messageSaying, openComposerRoom } from '../../../test/ComposerRoom.js';
import { WAIT } from '../../../test/renderWithChat.js';

/** Jane has written here, and John; the last words are John's. */
async function openTalk() {
  const room = await openComposerRoom();
  await room.user.type(room.field, 'Mine{Enter}');
  await messageSaying('Mine');
  await waitFor(() => expect(room.field).toHaveValue(''));
  await room.emulator.as('john').sendMessage('General', 'Theirs');
  await messageSaying('Theirs');
  return room;
}

describe('an answer', () => {
  it('says whom it answers, goes under that message, and is done once it is sent', async () => {
    const { user, field } = await openTalk();
    await user.click(screen.getByRole('button', { name: 'Reply to Theirs' }));
    expect(screen.getByText('Replying to John Okafor')).toBeVisible();
    expect(field).toHaveFocus();

    await user.keyboard('Indeed{Enter}');

    expect(await messageSaying('Indeed')).toHaveAttribute('data-level', '1');
    expect(screen.queryByText('Replying to John Okafor')).toBeNull();
  });

  it('takes the focus each time that it is asked for', async () => {
    const { user, field } = await openTalk();
    const reply = screen.getByRole('button', { name: 'Reply to Theirs' });
    await user.click(reply);
    reply.focus();
    await user.click(reply);
    expect(field).toHaveFocus();
  });

  it('is called off by Escape, and the draft stays', async () => {
    const { user, field } = await openTalk();
    await user.type(field, 'Hm');
    await user.click(screen.getByRole('button', { name: 'Reply to Theirs' }));
    await user.keyboard('{Escape}');

    expect(screen.queryByText('Replying to John Okafor')).toBeNull();
    expect(field).toHaveValue('Hm');
    expect(field).toHaveFocus();
  });
});

describe('an edit', () => {
  it('begins with the text and ends with the new one, while the draft waits', async () => {
    const { user, field } = await openTalk();
    await user.type(field, 'Draft');
    await user.click(screen.getByRole('button', { name: 'Edit Mine' }));
    expect(field).toHaveValue('Mine');
    await user.keyboard(' and ours');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));

    await messageSaying('Mine and ours');
    await waitFor(() => expect(field).toHaveValue('Draft'), WAIT);
    expect(field).toHaveFocus();
  });

  it('of the last own message is one key away in an empty field, and only there', async () => {
    const { user, field } = await openTalk();
    await user.type(field, 'x{ArrowUp}');
    expect(field).toHaveValue('x');
    await user.type(field, '{Backspace}{ArrowUp}');
    expect(field).toHaveValue('Mine');
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
  });

  it('that is refused keeps what was written, and says why', async () => {
    const { user, field, emulator } = await openTalk();
    await user.type(field, '{ArrowUp}');
    emulator.faults.failNext('editMessage');
    await user.keyboard('!{Enter}');

    expect(await screen.findByRole('alert', {}, WAIT)).toBeVisible();
    expect(field).toHaveValue('Mine!');
  });
});

describe('files', () => {
  const picture = (name: string) => new File(['x'], name, { type: 'image/png' });
  const fileInput = () => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;

  it('go with the next message: pictures together, words last, whatever they are called', async () => {
    const { user, field } = await openComposerRoom();
    const empty = new File([], 'Grüße 🌊.txt', { type: 'text/plain' });
    await user.upload(fileInput(), [picture('one.png'), picture('two.png'), empty]);
    expect(await screen.findByRole('list', { name: 'Attached files' }, WAIT)).toBeVisible();
    await user.type(field, 'Look{Enter}');

    await waitFor(() => expect(screen.queryByRole('list', { name: 'Attached files' })).toBeNull());
    await messageSaying('Look');
    const [one, two] = await Promise.all(['one.png', 'two.png'].map(messageSaying));
    expect(one?.dataset.tag).toMatch(/.+/);
    expect(two?.dataset.tag).toBe(one?.dataset.tag);
    expect(await messageSaying('Grüße 🌊.txt')).not.toHaveAttribute('data-tag');
  });

  it('that break a limit are named, and hold the message back until they are gone', async () => {
    const { user, field } = await openComposerRoom({ maxFileBytes: 1, maxFiles: 2 });
    const large = new File(['12'], 'large.txt');
    await user.upload(fileInput(), [large, picture('one.png'), picture('two.png')]);
    await user.type(field, 'Look');

    const fault = await screen.findByRole('alert', {}, WAIT);
    expect(fault).toHaveTextContent('large.txt is too large. Files can have up to 1 byte.');
    expect(fault).toHaveTextContent('Up to 2 files can go with one message.');
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Remove large.txt' }));
    expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled();
  });

  it('are taken from the clipboard, unless the text beside them is meant', async () => {
    const { user, field } = await openComposerRoom();
    await user.click(field);
    const copied = new DataTransfer();
    copied.items.add(picture('shot.png'));
    await user.paste(copied);
    expect(await screen.findByRole('button', { name: 'Remove shot.png' }, WAIT)).toBeVisible();

    copied.items.add('A1\tB1', 'text/plain');
    await user.paste(copied);
    expect(field).toHaveValue('A1\tB1');
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
  });

  it('are not offered where none are taken', async () => {
    await openComposerRoom({ maxFiles: 0 });
    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
  });
});
