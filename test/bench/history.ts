import type { Scenario, ScenarioMessage } from '../../src/emulator/core/scenario.ts';
import { smallTeam } from '../../src/emulator/fixtures/smallTeam.ts';

export const MINUTES_BETWEEN = 4;
export const people = ['ada', 'john', 'grace', 'linus', 'jane'];
const words = 'the boats are ready and somebody should bring a rope before the tide turns tomorrow'.split(
  ' ',
);

/** What was said so many messages before the talk of the small team. */
export function pastMessage(age: number) {
  return {
    from: people[Math.floor(age / 3) % people.length] ?? 'ada',
    body: sentence(age),
    properties: { age },
  };
}

/** The small team after so many messages: what the pages of the bench have in their caches is all here. */
export function longSmallTeam(past: number): Scenario {
  return {
    ...smallTeam,
    channels: smallTeam.channels.map((channel) =>
      channel.name === 'General' ? { ...channel, messages: withPast(channel.messages, past) } : channel,
    ),
  };
}

function withPast(messages: ScenarioMessage[], count: number): ScenarioMessage[] {
  const oldest = messages[0]?.minutesAgo ?? 0;
  const past = Array.from({ length: count }, (_, index) => {
    const age = count - index;
    return { ...pastMessage(age), minutesAgo: oldest + age * MINUTES_BETWEEN };
  });
  const shifted = messages.map(({ replyTo, ...message }) => ({
    ...message,
    ...(replyTo !== undefined && { replyTo: replyTo + count }),
  }));
  return [...past, ...shifted];
}

/** Between three words and a small paragraph. */
function sentence(seed: number): string {
  const length = 3 + ((seed * 7919) % 40) * ((seed % 5) + 1) * 0.3;
  return Array.from({ length }, (_, at) => words[(seed + at * 5) % words.length]).join(' ');
}
