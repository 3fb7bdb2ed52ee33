import {
  type MessageBubbleProps,
  type MessageComposerProps,
  type PartOverrideProps,
  type Parts,
  type TypingIndicatorProps,
  useSendMessage,
  useTypingUsers,
} from '../../../src/index.js';

const order = { boat: 'Rowing boat “Fernando”', price: '€ 40' };

/** A kind of message of the app's own, told apart by its `properties`; all others are as they were. */
function OrderCard({ Default, ...props }: PartOverrideProps<MessageBubbleProps>) {
  const { mutate } = useSendMessage();
  const { channelId, properties } = props.message;
  if (props.message.deleted || !('boat' in properties)) return <Default {...props} />;
  const { boat, price } = properties as { boat: string; price: string };
  return (
    <section aria-label={`Order: ${boat}`}>
      <strong>{boat}</strong> {price} a day
      <button type="button" onClick={() => mutate({ channel: channelId, body: `Booked: ${boat}` })}>
        Book
      </button>
    </section>
  );
}

/** The composer, with something of the app's own beside it. */
function ComposerWithOffer({ Default, ...props }: PartOverrideProps<MessageComposerProps>) {
  const { mutate } = useSendMessage();
  const { channel } = props;
  return (
    <>
      <button type="button" onClick={() => mutate({ channel, body: order.boat, properties: order })}>
        Offer a boat
      </button>
      <Default {...props} />
    </>
  );
}

/** Another one in the place of the kit's, made of a hook. */
function PlainTyping({ channel }: TypingIndicatorProps) {
  const names = useTypingUsers(channel).map(({ displayName }) => `✎ ${displayName}`);
  return <output>{names.join(', ')}</output>;
}

export const parts: Parts = {
  MessageBubble: OrderCard,
  MessageComposer: ComposerWithOffer,
  TypingIndicator: PlainTyping,
};
