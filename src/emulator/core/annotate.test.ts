import { describe, expect, it } from 'vitest';
import { findLinks, findMentions } from './annotate.js';
import { createManualClock } from './clock.js';
import { addChannel, addUser, createWorld } from './world.js';

describe('links', () => {
  it.each([
    ['see https://a.test.', ['https://a.test']],
    ['(https://a.test/b?c=d#e), and http://b.test!', ['https://a.test/b?c=d#e', 'http://b.test']],
    ['javascript:alert(1) ftp://a.test www.a.test', []],
    ['', []],
  ])('in %j', (text, sources) => {
    const links = findLinks(text);
    expect(links.map(({ source }) => source)).toEqual(sources);
    for (const { source, startPosition, endPosition } of links) {
      expect(text.slice(startPosition, endPosition)).toBe(source);
    }
  });
});

describe('mentions', () => {
  const world = createWorld(createManualClock());
  const ada = addUser(world, { name: 'ada' });
  const general = addChannel(world, { type: 'PUBLIC', name: 'Town hall' });

  it('find people and channels that exist, at positions that count emoji as two', () => {
    const text = '🎉 <@ada> in <#Town hall>';
    const found = findMentions(world, text);
    expect(found).toMatchObject([{ user: ada, startPosition: 3, endPosition: 9 }, { channel: general }]);
    for (const { source, startPosition, endPosition } of found) {
      expect(text.slice(startPosition, endPosition)).toBe(source);
    }
  });

  it('leave unknown names alone', () => {
    expect(findMentions(world, '<@nobody> <#nowhere> <@> @ada')).toEqual([]);
  });
});
