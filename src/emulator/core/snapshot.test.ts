import { describe, expect, it } from 'vitest';
import { createRawStage } from '../../../test/rawClient.js';
import { createEmulator } from '../createEmulator.js';
import type { ScenarioChannel } from './scenario.js';

describe('snapshots', () => {
  it('bring back everything a person can see', async () => {
    const { emulator, clock, connect } = createRawStage();
    const jane = connect();
    jane.signIn('jane');
    const grace = emulator.as('grace');
    const parent = await grace.sendMessage('Design', 'Which blue?');
    await emulator.as('ada').sendMessage('Design', 'The calm one', { replyTo: parent });
    await emulator.as('ada').react(parent, '🎉');
    await emulator.as('ada').readChannel('Design');
    await grace.createChannel({ type: 'PRIVATE', name: 'Surprise', members: ['jane'] });
    const list = jane.read('/application/v1/user/channels.relay')._embedded.channels;
    const design = list.find(({ name }: { name: string }) => name === 'Design');
    jane.act(design._actions.createThread, { name: 'Colours' });
    jane.act(design._actions.mute, { state: 'ON' });

    const views = [
      'user/channels',
      `channels/${design.id}/messages`,
      `channels/${design.id}/threads`,
      'user/contacts',
    ];
    const look = (client: ReturnType<typeof connect>) =>
      views.map((view) => client.read(`/application/v1/${view}.relay`));
    const before = look(jane);

    const saved = JSON.parse(JSON.stringify(emulator.save()));
    const copy = createRawStage({ clock, saved });
    const again = copy.connect();
    again.signIn('jane');
    // Who is online is not kept.
    const withoutPresence = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll(/"presence":\{[^}]*\}/g, '"presence":{}'));
    expect(withoutPresence(look(again))).toEqual(withoutPresence(before));

    const { grant } = jane.read('/application/v1/user.write_file_access_grant.relay');
    expect(Object.fromEntries(emulator.save().grants)[grant]).toBe('jane');
    expect(emulator.save()).toEqual(emulator.save());

    const next = await copy.emulator.as('ada').sendMessage('Design', 'and on');
    expect(next.id).toBeGreaterThan(parent.id);
    expect(copy.emulator.save().channels.find(({ name }) => name === 'Design')?.members).toContainEqual(
      expect.objectContaining({ muted: true }),
    );
  });

  it('bring back who may write', () => {
    const notices: ScenarioChannel = {
      type: 'PUBLIC',
      name: 'Notices',
      members: ['jane', 'john'],
      readOnly: true,
      messages: [],
    };
    const fixture = { name: 'pier', users: [{ name: 'jane' }, { name: 'john' }], channels: [notices] };
    const saved = JSON.parse(JSON.stringify(createRawStage({ fixture }).emulator.save()));
    const john = createRawStage({ saved }).connect();
    john.signIn('john');
    const [channel] = john.read('/application/v1/user/channels.relay')._embedded.channels;
    expect(channel._actions.message).toBeUndefined();
  });

  it('leave deleted channels out', () => {
    const { emulator, connect } = createRawStage();
    const jane = connect();
    jane.signIn('jane');
    const [general] = jane.read('/application/v1/user/channels.relay')._embedded.channels;
    jane.act(general._actions.delete, {});
    const saved = emulator.save();
    expect(saved.channels.map(({ name }) => name)).not.toContain('General');
    expect(() => createEmulator({ saved })).not.toThrow();
  });

  it('that do not fit together are refused', () => {
    const saved = createEmulator().save();
    saved.users = saved.users.slice(1);
    expect(() => createEmulator({ saved })).toThrow('refers to');
  });

  it('are due again after every change, and only then', async () => {
    const { emulator, connect } = createRawStage();
    const jane = connect();
    const counts = [emulator.changeCount()];
    jane.signIn('somebody new');
    counts.push(emulator.changeCount());
    jane.read('/application/v1/user/channels.relay');
    counts.push(emulator.changeCount());
    await emulator.as('ada').sendMessage('General', 'x');
    counts.push(emulator.changeCount());
    expect(counts).toEqual([0, 1, 1, 2]);
  });
});
