import { WebSocket } from 'ws';
import type { Emulator } from '../src/emulator/index.js';
import { createChatClient } from '../src/sdk/chatClient.js';
import type { Notification } from '../src/sdk/index.js';
import { answerTo, smallTalk } from './smallTalk.ts';

const SECONDS = 1000;
const NAME = 'ada';

/** Pauses before she says something by herself; uneven, so that it does not feel like a machine. */
const PAUSES = [20, 34, 26, 40, 29].map((seconds) => seconds * SECONDS);
const READING = 1.5 * SECONDS;
const TYPING = 2.5 * SECONDS;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** The message somebody wrote, if that is what the notification is about. */
function textOf({ data: { message } }: Notification) {
  return message.type === 'TEXT' ? message : undefined;
}

/**
 * Starts Ada, a colleague by script: she says something every half minute, here and there, and answers whoever
 * writes where she can hear it. Like everybody she hears through the SDK; call the result to send her home.
 */
export function startColleague(emulator: Emulator, host: string): () => void {
  // Node has a WebSocket of its own from version 22 on.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  const ada = emulator.as(NAME);
  const client = createChatClient({
    apiKey: 'demo',
    username: NAME,
    host,
    isSecure: false,
    authParams: () => undefined,
  });
  let isBusy = false;
  let isHome = false;

  async function say(channel: number | string, text: string): Promise<void> {
    await ada.type(channel, text.slice(0, 12), { for: TYPING });
    await ada.sendMessage(channel, text);
  }

  /** One thing at a time; and whatever was reset or deleted meanwhile is no longer worth a word. */
  async function doCalmly(act: () => Promise<void>): Promise<void> {
    if (isBusy || isHome) return;
    isBusy = true;
    await act().catch(() => undefined);
    isBusy = false;
  }

  async function chatAway(): Promise<void> {
    for (let turn = 0; !isHome; turn += 1) {
      await pause(PAUSES[turn % PAUSES.length] ?? 0);
      const [channel, text] = smallTalk(turn);
      await doCalmly(() => say(channel, text));
    }
  }

  let heard = 0;
  client.on('onNotificationReceived', (notification) => {
    const message = textOf(notification);
    const { channel } = notification;
    if (!message || !channel) return;
    const { emoji, text } = answerTo(message.body, heard++);
    void doCalmly(async () => {
      await pause(READING);
      await ada.react(message.id, emoji);
      await say(channel.id, text);
    });
  });
  client.session.start();
  void chatAway();

  return () => {
    isHome = true;
    void client.end();
  };
}
