import { expect, it } from 'vitest';
import { person, said } from '../../../test/messages.js';
import { defaultStrings } from '../../strings/defaultStrings.js';
import type { ListedMessage } from '../useMessages.js';
import { announcement } from './announcement.js';
import { arrivedAfter, newestArrived } from './arrivals.js';

it('says who said what', () => {
  expect(announcement([said(1, { by: 'Ada', body: 'Lunch?' })], defaultStrings)).toBe('Ada: Lunch?');
});

it('says names in the place of marks', () => {
  const mention = {
    type: 'USER',
    tag: '<@jane>',
    startPosition: 3,
    endPosition: 10,
    user: { ...person('jane'), displayName: 'Jane Ferreira' },
  } as const;
  const asked = said(1, { by: 'Ada', body: 'Hi <@jane>', mentions: [mention] });
  expect(announcement([asked], defaultStrings)).toBe('Ada: Hi @Jane Ferreira');
});

it('says only how many when many arrive at once', () => {
  const burst = [1, 2, 3, 4, 5].map((id) => said(id, { by: 'Ada' }));
  expect(announcement(burst, defaultStrings)).toBe('5 new messages');
});

it('does not read a page out', () => {
  const words = announcement([said(1, { by: 'Ada', body: 'long '.repeat(500) })], defaultStrings);
  expect(words.length).toBeLessThan(260);
});

it('knows what arrived after a message, one’s own left out', () => {
  const messages = [said(1, { by: 'ada' }), said(2, { by: 'jane' }), said(3, { by: 'john' })];
  const ids = (id: number | undefined) => arrivedAfter(messages, id, person('jane').id).map((one) => one.id);
  expect(ids(1)).toEqual([3]);
  expect(ids(undefined)).toEqual([1, 3]);
  expect(ids(99)).toEqual([]);
});

it('takes for the newest what has arrived, not what waits below it', () => {
  const refused = { ...said(-1, { by: 'jane' }), delivery: { status: 'failed' } } as unknown as ListedMessage;
  expect(newestArrived([said(1, { by: 'ada' }), said(2, { by: 'john' }), refused])?.id).toBe(2);
});
