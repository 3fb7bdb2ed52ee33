'use client';

import './MessageDelivery.css';
import type { OutboxItem } from '../../live/outbox.js';
import type { ChatError } from '../../sdk/index.js';
import type { Strings } from '../../strings/defaultStrings.js';
import { useStrings } from '../../strings/StringsContext.js';
import { Button } from '../../ui/Button.js';
import { AlertIcon, ClockIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useOutbox } from '../useOutbox.js';

/**
 * Shown beside the bubble of a message that is being sent: a clock that says what it waits for, without taking any
 * space.
 */
export function DeliveryMark({ delivery }: { delivery: OutboxItem }) {
  const { messages } = useStrings();
  if (delivery.status === 'failed') return null;
  const words = delivery.status === 'sending' ? messages.sending : messages.queued;
  return (
    <span {...partProps('message-delivery', { status: delivery.status })} title={words}>
      <ClockIcon size={14} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

/** Shown below a message that failed: the reason, with buttons to retry and to discard it. */
export function FailedNote({ delivery }: { delivery: OutboxItem & { status: 'failed' } }) {
  const { messages } = useStrings();
  const { retry, discard } = useOutbox();
  return (
    <div role="alert" {...partProps('message-failed')}>
      <span {...partProps('message-failed-reason')}>
        <AlertIcon size={14} />
        {failureWords(delivery.error, messages)}
      </span>
      <span {...partProps('message-failed-actions')}>
        <Button size="s" variant="ghost" onClick={() => retry(delivery.clientId)}>
          {messages.retry}
        </Button>
        <Button size="s" variant="ghost" onClick={() => discard(delivery.clientId)}>
          {messages.discard}
        </Button>
      </span>
    </div>
  );
}

/** The server's own reason, if it gave one; the rest of an error is meant for developers. */
function failureWords({ code, facts }: ChatError, messages: Strings['messages']): string {
  if (code === 'timed-out' || code === 'connection-lost') return messages.unsure;
  return 'reason' in facts && facts.reason ? messages.failedBecause(facts.reason) : messages.failed;
}
