import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../../test/messages.js';
import type { MessageLink, MessageMention } from '../sdk/index.js';
import { messageSegments } from './messageSegments.js';

const link = (startPosition: number, endPosition: number, source = 'https://e.test/'): MessageLink => ({
  source,
  startPosition,
  endPosition,
});
const mention = (startPosition: number, endPosition: number, tag: string): MessageMention => ({
  type: 'USER',
  tag,
  startPosition,
  endPosition,
  user: person('ada'),
});

it('cuts a text at its links and mentions, in the order of the text', () => {
  const body = 'Hi <@ada>, see https://e.test/ now';
  const segments = messageSegments(body, [link(15, 30)], [mention(3, 9, '<@ada>')]);
  expect(segments.map(({ type, text }) => [type, text])).toEqual([
    ['text', 'Hi '],
    ['mention', '<@ada>'],
    ['text', ', see '],
    ['link', 'https://e.test/'],
    ['text', ' now'],
  ]);
});

it('leaves a text without marks whole', () => {
  expect(messageSegments('Hello', [], [])).toEqual([{ type: 'text', start: 0, text: 'Hello' }]);
  expect(messageSegments('', [], [])).toEqual([]);
});

describe('positions that cannot be trusted', () => {
  const body = '0123456789';
  const whole = [{ type: 'text', start: 0, text: body }];

  it.each([
    ['negative', link(-3, 4)],
    ['past the end', link(4, 40)],
    ['backwards', link(6, 2)],
    ['empty', link(3, 3)],
    ['not a number', link(Number.NaN, 4)],
    ['between characters', link(1.5, 4)],
  ])('%s: mark nothing', (_, bad) => {
    expect(messageSegments(body, [bad], [])).toEqual(whole);
  });

  it('that overlap: the first one counts', () => {
    expect(messageSegments(body, [link(0, 6), link(4, 8)], []).map(({ text }) => text)).toEqual([
      '012345',
      '6789',
    ]);
  });

  it('of a mention whose tag is not there: mark nothing', () => {
    expect(messageSegments(body, [], [mention(0, 6, '<@ada>')])).toEqual(whole);
  });
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//e.test',
  'not an address',
  'file:///etc/passwd',
])('makes no link of %s', (source) => {
  expect(messageSegments('click me', [link(0, 8, source)], [])).toEqual([
    { type: 'text', start: 0, text: 'click me' },
  ]);
});

it.each(['https://e.test/a?b#c', 'http://e.test/', 'mailto:ada@e.test'])('links to %s', (source) => {
  expect(messageSegments('click me', [link(0, 8, source)], [])).toEqual([
    { type: 'link', start: 0, text: 'click me', href: source },
  ]);
});

it('never loses or adds a character, whatever the positions are', () => {
  const position = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.double());
  const positions = fc.array(fc.tuple(position, position), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), positions, positions, (body, links, mentions) => {
      const segments = messageSegments(
        body,
        links.map(([start, end]) => link(start, end)),
        mentions.map(([start, end]) => mention(start, end, body.slice(start, end))),
      );
      expect(segments.map(({ text }) => text).join('')).toBe(body);
    }),
  );
});
