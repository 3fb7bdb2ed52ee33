import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { messageSaying, openComposerRoom } from '../../../test/ComposerRoom.js';
import { installForTest, WAIT } from '../../../test/renderWithChat.js';
import type { ChatStorage } from '../../live/shelf.js';
import type { FileToSend } from '../../sdk/index.js';

/** A device: what its pages keep outlives each of them. */
function device() {
  const texts = new Map<string, string>();
  const files = new Map<string, FileToSend>();
  const storage: ChatStorage = {
    getItem: async (key) => texts.get(key) ?? null,
    setItem: async (key, value) => void texts.set(key, value),
    removeItem: async (key) => void texts.delete(key),
    files: {
      getFile: async (key) => files.get(key),
      setFile: async (key, file) => void files.set(key, file),
      removeFile: async (key) => void files.delete(key),
    },
  };
  const installed = installForTest();
  const open = (username?: string) =>
    openComposerRoom({}, { installed, provider: { storage }, ...(username ? { username } : {}) });
  return { texts, files, emulator: installed.emulator, open };
}

const fileInput = () => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;

describe('what stands beside a draft', () => {
  it('is there again after a reload: what is answered, and the files', async () => {
    const { emulator, files, texts, open } = device();
    const page = await open();
    await emulator.as('john').sendMessage('General', 'Who brings the oars?');
    await messageSaying('Who brings the oars?');
    await page.user.click(screen.getByRole('button', { name: 'Reply to Who brings the oars?' }));
    await page.user.upload(fileInput(), new File(['plan'], 'plan.txt', { type: 'text/plain' }));
    await page.user.type(page.field, 'I do');
    await waitFor(() => expect(files.size).toBe(1));
    page.view.unmount();

    const { user, field } = await open();
    expect(await screen.findByText('Replying to John Okafor', {}, WAIT)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Remove plan.txt' })).toBeVisible();
    await waitFor(() => expect(field).toHaveValue('I do'), WAIT);
    expect(field).not.toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await messageSaying('plan.txt')).toHaveAttribute('data-level', '1');
    expect(await messageSaying('I do')).toHaveAttribute('data-level', '1');
    await waitFor(() => expect([files.size, texts.size]).toEqual([0, 0]), WAIT);
  });

  it('may be an edit, with the text as far as it was', async () => {
    const { open } = device();
    const page = await open();
    await page.user.type(page.field, 'See you at sixx{Enter}');
    await messageSaying('See you at sixx');
    await page.user.type(page.field, '{ArrowUp}{Backspace}');
    expect(page.field).toHaveValue('See you at six');
    page.view.unmount();

    const { user, field } = await open();
    await waitFor(() => expect(field).toHaveValue('See you at six'), WAIT);
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await messageSaying('See you at six');
  });

  it('is gone once it was called off', async () => {
    const { files, texts, open } = device();
    const page = await open();
    await page.user.upload(fileInput(), new File(['x'], 'one.txt'));
    await waitFor(() => expect(files.size).toBe(1));
    await page.user.click(await screen.findByRole('button', { name: 'Remove one.txt' }, WAIT));
    await waitFor(() => expect([files.size, texts.size]).toEqual([0, 0]));
  });

  it('does not reach another user', async () => {
    const { emulator, texts, open } = device();
    const page = await open();
    await emulator.as('john').sendMessage('General', 'For Jane');
    await messageSaying('For Jane');
    await page.user.click(screen.getByRole('button', { name: 'Reply to For Jane' }));
    await waitFor(() => expect(texts.size).toBe(1));
    page.view.unmount();

    await open('ada');
    await messageSaying('For Jane');
    expect(screen.queryByText(/^Replying/)).toBeNull();
  });
});
