import { expect, it } from 'vitest';
import type { Channel, Message, User } from '../sdk/index.js';
import { defaultStrings } from '../strings/defaultStrings.js';
import { channelPreview, messageInBrief } from './channelPreview.js';

const jane = { id: 1, displayName: 'Jane' } as User;
const ada = { id: 2, displayName: 'Ada' } as User;

const said = (user: User | undefined, body: string, more: object = {}) =>
  ({
    type: user ? 'TEXT' : 'SYSTEM_TEXT',
    ...(user ? { user } : {}),
    body,
    links: [],
    mentions: [],
    deleted: false,
    ...more,
  }) as unknown as Message;
const sent = (contentType: string) =>
  ({ type: 'FILE', user: ada, deleted: false, file: { contentType, name: 'menu.pdf' } }) as Message;

const general = (lastReceivedMessage?: Message) => ({ type: 'PUBLIC', lastReceivedMessage }) as Channel;
const direct = (lastReceivedMessage: Message) =>
  ({ type: 'DIRECT', members: [jane, ada], lastReceivedMessage }) as Channel;
const preview = (channel: Channel) => channelPreview(channel, jane.id, defaultStrings);

it('says who said what', () => {
  expect(preview(general(said(ada, 'Hello')))).toBe('Ada: Hello');
  expect(preview(general(said(jane, 'Hello')))).toBe('You: Hello');
});

it('puts names in the place of marks', () => {
  const mentions = [
    {
      type: 'USER',
      tag: '<@jane>',
      startPosition: 0,
      endPosition: 7,
      user: { ...jane, displayName: 'Jane $& Co' },
    },
    { type: 'CHANNEL', tag: '<#7>', startPosition: 13, endPosition: 17, channel: { displayName: 'Design' } },
  ];
  expect(preview(general(said(ada, '<@jane>, see <#7>', { mentions })))).toBe(
    'Ada: @Jane $& Co, see #Design',
  );
});

it('takes for a mark what the server says is one, as the message itself does', () => {
  const mention = { type: 'USER', tag: '<@jane>', startPosition: 0, endPosition: 7, user: jane };
  expect(preview(general(said(ada, '<@jane> is written <@jane>', { mentions: [mention] })))).toBe(
    'Ada: @Jane is written <@jane>',
  );
});

it('leaves the author out where there is only one, or none', () => {
  expect(preview(direct(said(ada, 'Hello')))).toBe('Hello');
  expect(preview(direct(said(jane, 'Hello')))).toBe('You: Hello');
  expect(preview(general(said(undefined, 'The topic changed')))).toBe('The topic changed');
});

it('fits on one line', () => {
  expect(preview(general(said(ada, 'One\n\n  two')))).toBe('Ada: One two');
});

it('has words for what is not text', () => {
  const brief = (message: Message) => messageInBrief(message, defaultStrings);
  expect(brief(sent('image/png'))).toBe('Photo');
  expect(brief(sent('video/mp4'))).toBe('Video');
  expect(brief(sent('audio/ogg'))).toBe('Audio message');
  expect(brief(sent('application/pdf'))).toBe('menu.pdf');
  expect(brief(said(ada, '', { deleted: true }))).toBe('This message was deleted');
  expect(preview(general())).toBe('No messages yet');
});
