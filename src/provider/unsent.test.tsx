import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { installForTest, renderWithChat, WAIT } from '../../test/renderWithChat.js';
import { useChannels } from '../channels/useChannels.js';
import type { ChatFileStorage } from '../live/fileStorage.js';
import type { ChatStorage } from '../live/shelf.js';
import { useDraft } from '../messages/useDraft.js';
import { useMessages } from '../messages/useMessages.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import type { Channel, FileToSend } from '../sdk/index.js';

function Chat({ channel }: { channel: Channel }) {
  const { data: messages = [] } = useMessages(channel);
  const sendMessage = useSendMessage();
  const [draft, setDraft] = useDraft(channel);
  return (
    <>
      <ol>
        {messages.map((message) => (
          <li key={message.clientId ?? message.id}>{'body' in message ? message.body : message.file.name}</li>
        ))}
      </ol>
      <input aria-label="Draft" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <button
        type="button"
        onClick={() =>
          sendMessage.mutate({ channel, file: new File(['Hello'], 'First', { type: 'text/plain' }) })
        }
      >
        Send a file
      </button>
      {['First', 'Second'].map((body) => (
        <button key={body} type="button" onClick={() => sendMessage.mutate({ channel, body })}>
          Send {body}
        </button>
      ))}
    </>
  );
}

function General() {
  const { data: channels = [] } = useChannels({ joined: true });
  const general = channels.find(({ name }) => name === 'General');
  return general ? <Chat channel={general} /> : null;
}

/** As slow as React Native's. */
function asyncStorage(): ChatStorage & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: async (key) => texts.get(key) ?? null,
    setItem: async (key, value) => void texts.set(key, value),
    removeItem: async (key) => void texts.delete(key),
  };
}

/** As slow as IndexedDB. */
function asyncFiles(): ChatFileStorage & { files: Map<string, FileToSend> } {
  const files = new Map<string, FileToSend>();
  return {
    files,
    getFile: async (key) => files.get(key),
    setFile: async (key, file) => void files.set(key, file),
    removeFile: async (key) => void files.delete(key),
  };
}

const ownTexts = () =>
  screen.getAllByRole('listitem').filter((row) => /^(First|Second)$/.test(row.textContent));

describe('what is unsent', () => {
  let storage: ReturnType<typeof asyncStorage>;
  beforeEach(() => {
    storage = asyncStorage();
  });

  it('is delivered once and in order by the next page, if this one goes away offline', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage } });
    await screen.findByRole('textbox', { name: 'Draft' });
    installed.emulator.faults.refuseConnections(1000);
    installed.emulator.disconnect();
    await page.user.click(screen.getByRole('button', { name: 'Send First' }));
    await page.user.click(screen.getByRole('button', { name: 'Send Second' }));
    page.view.unmount();
    installed.emulator.faults.clear();

    await renderWithChat(<General />, { installed, provider: { storage } });

    await waitFor(() => expect(ownTexts().map((row) => row.textContent)).toEqual(['First', 'Second']), WAIT);
    await waitFor(() => expect(storage.texts.size).toBe(0), WAIT);
  });

  it('is not sent again by the next page, if the answer was all that got lost', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage } });
    await screen.findByRole('textbox', { name: 'Draft' });
    installed.emulator.faults.loseAnswer('sendMessage');
    await page.user.click(screen.getByRole('button', { name: 'Send First' }));
    await waitFor(() => expect([...storage.texts.values()].join()).toContain('"sending"'), WAIT);
    page.view.unmount();

    await renderWithChat(<General />, { installed, provider: { storage } });

    await waitFor(() => expect(storage.texts.size).toBe(0), WAIT);
    await waitFor(() => expect(ownTexts()).toHaveLength(1), WAIT);
  });

  it('keeps a file, too, and its place', async () => {
    const installed = installForTest();
    const files = asyncFiles();
    const provider = { storage: { ...storage, files } };
    const page = await renderWithChat(<General />, { installed, provider });
    await screen.findByRole('textbox', { name: 'Draft' });
    installed.emulator.faults.refuseConnections(1000);
    installed.emulator.disconnect();
    await page.user.click(screen.getByRole('button', { name: 'Send a file' }));
    await page.user.click(screen.getByRole('button', { name: 'Send Second' }));
    await waitFor(() => expect(files.files.size).toBe(1));
    page.view.unmount();
    installed.emulator.faults.clear();

    await renderWithChat(<General />, { installed, provider });

    await waitFor(() => expect(ownTexts().map((row) => row.textContent)).toEqual(['First', 'Second']), WAIT);
    await waitFor(() => expect([storage.texts.size, files.files.size]).toEqual([0, 0]), WAIT);
  });

  it('says so if a file is gone, and lets the next one pass', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage } });
    await screen.findByRole('textbox', { name: 'Draft' });
    installed.emulator.faults.refuseConnections(1000);
    installed.emulator.disconnect();
    await page.user.click(screen.getByRole('button', { name: 'Send a file' }));
    await page.user.click(screen.getByRole('button', { name: 'Send Second' }));
    page.view.unmount();
    installed.emulator.faults.clear();

    await renderWithChat(<General />, { installed, provider: { storage } });

    await waitFor(() => {
      const [left = '{}'] = storage.texts.values();
      expect(JSON.parse(left).outbox).toMatchObject([
        {
          status: 'failed',
          file: { name: 'First' },
          error: { facts: { reason: expect.stringMatching(/lost/) } },
        },
      ]);
    }, WAIT);
  });

  it('keeps a draft', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage } });
    await page.user.type(await screen.findByRole('textbox', { name: 'Draft' }), 'Dear all');
    page.view.unmount();

    await renderWithChat(<General />, { installed, provider: { storage } });

    expect(await screen.findByDisplayValue('Dear all', {}, WAIT)).toBeVisible();
  });

  it('does not reach another user', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage } });
    await page.user.type(await screen.findByRole('textbox', { name: 'Draft' }), 'Secret');

    page.update(<General />, { username: 'john' });

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Draft' })).toHaveValue(''), WAIT);
  });

  it('is forgotten with the page if the app wants no storage', async () => {
    const installed = installForTest();
    const page = await renderWithChat(<General />, { installed, provider: { storage: false } });
    await page.user.type(await screen.findByRole('textbox', { name: 'Draft' }), 'Dear all');
    page.view.unmount();

    await renderWithChat(<General />, { installed, provider: { storage: false } });

    expect(await screen.findByRole('textbox', { name: 'Draft' })).toHaveValue('');
    expect(localStorage).toHaveLength(0);
  });
});
