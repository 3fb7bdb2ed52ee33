import type { EventHub } from './eventHub.js';
import type { Kitty } from './instance.js';
import type { Channel, Message, ReadReceipt } from './model.js';
import type { Unsubscribe } from './subscribe.js';
import type { Translator } from './translate.js';

/** A receipt as the server tells it. */
type RawReceipt = ReadReceipt & { _relays: { message: string } };

/** What the SDK's own handlers are made of; private there. */
interface Wire {
  listenForEvent(request: {
    topic: string;
    event: string;
    onSuccess: (receipt: RawReceipt) => void;
  }): Unsubscribe;
  relayResource(request: { destination: string; onSuccess: (message: unknown) => void }): void;
}

/**
 * Tells of what is read in an open chat. The SDK's own `onMessageRead` asks the server for the whole message each
 * time: whoever opens a channel with 300 new ones would cost 300 requests, on every device in the chat. Here only
 * those pay who listen to it.
 */
export function hearReceipts(
  kitty: Kitty,
  channel: Channel,
  hub: EventHub,
  translate: Translator,
): Unsubscribe {
  const { stompX } = kitty as unknown as { stompX: Wire };
  const { _topics: topics } = channel as unknown as { _topics: { readReceipts: string } };
  return stompX.listenForEvent({
    topic: topics.readReceipts,
    event: 'message.read_receipt.created',
    onSuccess: (receipt) => {
      const link = receipt._relays.message;
      hub.emit('onReceipt', () => ({ channel, receipt, link }));
      if (hub.isAsked('onMessageRead')) {
        stompX.relayResource({
          destination: link,
          onSuccess: (raw) =>
            hub.emit('onMessageRead', () => ({ channel, message: translate.message(raw), receipt })),
        });
      }
    },
  });
}

/** What receipts call a message by. */
export function linkOf(message: Message): string | undefined {
  return (message as { _relays?: { self?: string } })._relays?.self;
}
