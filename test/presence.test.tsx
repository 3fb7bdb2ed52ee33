import { screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, it } from 'vitest';
import {
  ChannelList,
  type ChannelRowProps,
  MemberList,
  type MemberRowProps,
  type MessageRowProps,
  MessageThread,
  type PartOverrideProps,
  type Parts,
} from '../src/index.js';
import { settle } from './clientForTest.js';
import { InChannel } from './InChannel.js';
import { renderWithChat, WAIT } from './renderWithChat.js';

/** Parts that tell whenever they render, or anything inside them. */
function tellingParts(tell: (id: string) => void): Parts {
  const telling = <Props extends object>(idOf: (props: Props) => string) =>
    function Told({ Default, ...rest }: PartOverrideProps<Props>) {
      const props = rest as unknown as Props;
      return (
        <Profiler id={idOf(props)} onRender={tell}>
          <Default {...props} />
        </Profiler>
      );
    };
  return {
    ChannelRow: telling<ChannelRowProps>(({ channel }) => `channel ${channel.displayName}`),
    MemberRow: telling<MemberRowProps>(({ user }) => `member ${user.displayName}`),
    MessageRow: telling<MessageRowProps>(({ message }) => `message ${message.id}`),
  };
}

it('renders only what shows a person when they come or go', async () => {
  const rendered = new Set<string>();
  const parts = tellingParts((id) => rendered.add(id));
  const { emulator } = await renderWithChat(
    <>
      <ChannelList />
      <InChannel name="General">
        {(channel) => (
          <>
            <MessageThread channel={channel} />
            <section aria-label="Members">
              <MemberList channel={channel} />
            </section>
          </>
        )}
      </InChannel>
    </>,
    { provider: { parts } },
  );
  const members = await screen.findByRole('region', { name: 'Members' }, WAIT);
  const john = await within(members).findByRole('button', { name: /John Okafor/ }, WAIT);
  await waitFor(() => expect(screen.getAllByRole('article').length).toBeGreaterThan(1), WAIT);
  await waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), WAIT);
  await settle(500);
  rendered.clear();

  await emulator.as('john').goOnline();
  await waitFor(() => expect(john.closest('li')).toHaveTextContent(/online/i), WAIT);
  await settle();

  expect([...rendered].sort()).toEqual(['channel Jane and John', 'member John Okafor']);
});
