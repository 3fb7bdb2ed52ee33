import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defaultStrings } from './defaultStrings.js';
import { StringsProvider, useLocale, useStrings } from './StringsContext.js';

function Words() {
  const { composer, channels } = useStrings();
  return (
    <p>
      {composer.send} · {channels.unread(2)} · {useLocale()}
    </p>
  );
}

it('speaks English without a provider', () => {
  render(<Words />);
  expect(screen.getByText('Send · 2 unread messages · en')).toBeVisible();
});

it('replaces single words and keeps the rest, also through nested providers', () => {
  render(
    <StringsProvider locale="de" strings={{ composer: { send: 'Senden' } }}>
      <StringsProvider strings={{ channels: { unread: (count) => `${count} neu` } }}>
        <Words />
      </StringsProvider>
    </StringsProvider>,
  );
  expect(screen.getByText('Senden · 2 neu · de')).toBeVisible();
});

it.each(['de_AT', 'not a language', ''])('ignores a locale that is none: %j', (locale) => {
  render(
    <StringsProvider locale="de">
      <StringsProvider locale={locale}>
        <Words />
      </StringsProvider>
    </StringsProvider>,
  );
  expect(screen.getByText(/· de$/)).toBeVisible();
});

it('keeps the names that assistive technology and tests rely on', () => {
  expect(defaultStrings.channels.list).toBe('Channels');
  expect(defaultStrings.messages.log).toBe('Messages');
  expect(defaultStrings.composer.label).toBe('Message');
  expect(defaultStrings.composer.send).toBe('Send');
  expect(defaultStrings.notifications.region).toBe('Notifications');
});

it('counts in words', () => {
  expect(defaultStrings.channels.unread(1)).toBe('1 unread message');
  expect(defaultStrings.people.typing('Ada', 1)).toBe('Ada is typing…');
  expect(defaultStrings.people.typing('Ada and Ben', 2)).toBe('Ada and Ben are typing…');
});

it('merges every group of the dictionary', () => {
  const groups = Object.keys(defaultStrings) as (keyof typeof defaultStrings)[];
  for (const group of groups) {
    const [word] = Object.keys(defaultStrings[group]);
    const override = { [group]: { [word as string]: 'replaced' } };
    render(
      <StringsProvider strings={override}>
        <Word group={group} word={word as string} />
      </StringsProvider>,
    );
  }
  expect(screen.getAllByText('replaced')).toHaveLength(groups.length);
});

function Word({ group, word }: { group: keyof typeof defaultStrings; word: string }) {
  return <span>{String(Object.entries(useStrings()[group]).find(([name]) => name === word)?.[1])}</span>;
}
