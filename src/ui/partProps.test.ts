import { expect, it } from 'vitest';
import { partProps } from './partProps.js';

it('names an element by class and by attribute', () => {
  expect(partProps('channel-row')).toEqual({ className: 'ck-channel-row', 'data-ck-part': 'channel-row' });
});

it('shows state as data attributes, true as an empty one', () => {
  const props = partProps('message-row', { own: true, status: 'failed', index: 0, groupTag: 'a' });
  expect(props).toMatchObject({
    'data-own': '',
    'data-status': 'failed',
    'data-index': '0',
    'data-group-tag': 'a',
  });
});

it('leaves no attribute for what is not so', () => {
  const props = partProps('message-row', { own: false, status: undefined, error: null });
  expect(Object.keys(props)).toEqual(['className', 'data-ck-part']);
});

it("puts the app's class after ours", () => {
  expect(partProps('badge', {}, 'mine').className).toBe('ck-badge mine');
});
