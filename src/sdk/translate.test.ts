import { describe, expect, it } from 'vitest';
import { createFileGrants } from './fileGrants.js';
import { CLIENT_ID_KEY, createTranslator } from './translate.js';

const translate = createTranslator(createFileGrants());

const rawUser = { id: 7, name: 'bob', displayName: 'Bob', properties: { title: 'Sailor' } };
const rawMessage = {
  id: 26,
  channelId: 14,
  createdTime: '2026-01-01T00:00:00.000Z',
  type: 'TEXT',
  user: rawUser,
  body: 'hi',
  _relays: { self: '/messages/26' },
};
const rawFile = {
  type: 'HOSTED',
  url: 'https://f.test/1',
  name: 'a.txt',
  contentType: 'text/plain',
  size: 1,
};
const { body: _body, ...withoutBody } = rawMessage;
const { user: _user, ...withoutUser } = rawMessage;

describe('a message', () => {
  it('is complete, whatever the server leaves out', () => {
    expect(translate.message(rawMessage)).toMatchObject({
      type: 'TEXT',
      body: 'hi',
      links: [],
      mentions: [],
      reactions: [],
      repliesCount: 0,
      nestedLevel: 0,
      deleted: false,
      properties: {},
    });
  });

  it.each([
    ['TEXT', rawMessage],
    ['FILE', { ...withoutBody, file: rawFile }],
    ['SYSTEM_TEXT', withoutUser],
    ['SYSTEM_TEXT', { ...withoutUser, type: 'SYSTEM_TEXT' }],
    ['SYSTEM_FILE', { ...withoutBody, user: undefined, file: rawFile }],
  ])('has the type %s by what it carries', (type, raw) => {
    expect(translate.message(raw).type).toBe(type);
  });

  it('keeps the hypermedia that later calls need', () => {
    expect(translate.message(rawMessage)).toHaveProperty('_relays.self', '/messages/26');
  });

  it('hides the client id among the app’s own properties', () => {
    const message = translate.message({
      ...rawMessage,
      properties: { [CLIENT_ID_KEY]: 'abc', orderId: '1' },
    });

    expect(message.clientId).toBe('abc');
    expect(message.properties).toEqual({ orderId: '1' });
  });

  it('is not fooled by a client id that is none', () => {
    expect(translate.message({ ...rawMessage, properties: { [CLIENT_ID_KEY]: 5 } })).not.toHaveProperty(
      'clientId',
    );
  });

  it('gives its author a name to show and properties to read', () => {
    const message = translate.message({ ...rawMessage, user: { id: 7, name: 'bob' } });

    expect(message).toMatchObject({ user: { displayName: 'bob', properties: {} } });
  });

  it('says that it was deleted', () => {
    expect(translate.message({ ...rawMessage, body: '', deleted: true })).toMatchObject({ deleted: true });
  });

  it('translates the channel that it names', () => {
    const mention = { type: 'CHANNEL', tag: '<#general>', channel: { id: 1, name: 'general' } };
    const message = translate.message({ ...rawMessage, mentions: [mention] });

    expect(message).toHaveProperty('mentions[0].channel.permissions.canJoin', false);
  });

  it('does not change what the SDK holds on to', () => {
    const frozen = Object.freeze({ ...rawMessage, properties: Object.freeze({ [CLIENT_ID_KEY]: 'abc' }) });

    expect(translate.message(frozen)).not.toBe(frozen);
  });
});

describe('a channel', () => {
  it('says what the signed-in user may do with it', () => {
    const _actions = { join: '/join', invite: '/invite' };

    expect(translate.channel({ id: 1, name: 'general', _actions }).permissions).toEqual({
      canJoin: true,
      canLeave: false,
      canInvite: true,
      canModerate: false,
      canSend: false,
    });
  });

  it('is called by its name where it has no other', () => {
    expect(translate.channel({ id: 1, name: 'general' }).displayName).toBe('general');
    expect(translate.channel({ id: 1, name: 'general', displayName: 'General' }).displayName).toBe('General');
  });

  it('always has properties', () => {
    expect(translate.channel({ id: 1, name: 'general', properties: null }).properties).toEqual({});
  });

  it('translates its people and its newest message', () => {
    const channel = translate.channel({
      id: 1,
      type: 'DIRECT',
      name: 'x',
      creator: { id: 8, name: 'ada' },
      members: [{ id: 7, name: 'bob' }],
      lastReceivedMessage: rawMessage,
    });

    expect(channel).toMatchObject({
      creator: { displayName: 'ada' },
      members: [{ displayName: 'bob', properties: {} }],
      lastReceivedMessage: { deleted: false, reactions: [] },
    });
  });
});

describe('a user', () => {
  it.each([
    [{ id: 7, name: 'bob' }, 'bob'],
    [{ id: 7, name: 'bob', displayName: '' }, 'bob'],
    [rawUser, 'Bob'],
  ])('has a name to show', (raw, displayName) => {
    expect(translate.user(raw).displayName).toBe(displayName);
  });
});

describe('a notification', () => {
  const raw = { id: 9, title: 'Bob', body: 'hi', data: { type: 'USER:SENT:MESSAGE', message: rawMessage } };

  it('is complete', () => {
    expect(translate.notification(raw)).toMatchObject({
      channel: null,
      readTime: null,
      data: { message: { deleted: false } },
    });
  });

  it('translates everything that it carries', () => {
    const notification = translate.notification({
      ...raw,
      channel: { id: 1, name: 'general' },
      data: {
        type: 'USER:REPLIED_TO:MESSAGE',
        message: rawMessage,
        parent: rawMessage,
        mentionedChannel: { id: 2, name: 'random' },
      },
    });

    expect(notification).toMatchObject({
      channel: { permissions: { canJoin: false } },
      data: { parent: { deleted: false }, mentionedChannel: { displayName: 'random' } },
    });
  });
});
