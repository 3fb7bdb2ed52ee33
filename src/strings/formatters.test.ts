import { expect, it } from 'vitest';
import {
  daysBetween,
  formatDay,
  formatFull,
  formatList,
  formatListTime,
  formatNumber,
  formatTime,
} from './formatters.js';

const now = new Date(2026, 10, 22, 9, 41);
const day = (daysAgo: number, hour = 12) => new Date(2026, 10, 22 - daysAgo, hour);
/** Intl puts a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

it('writes the time as the locale does', () => {
  expect(plain(formatTime(now, 'en'))).toBe('9:41 AM');
  expect(formatTime(now, 'de')).toBe('09:41');
});

it('takes every form of a moment', () => {
  expect(formatTime(now.toISOString(), 'de')).toBe('09:41');
  expect(formatTime(now.getTime(), 'de')).toBe('09:41');
});

it.each([
  [day(0, 0), 'Today'],
  [day(0, 23), 'Today'],
  [day(1, 23), 'Yesterday'],
  [day(2), 'Friday'],
  [day(6), 'Monday'],
  [day(7), 'Sunday, November 15'],
  [new Date(2025, 10, 22), 'November 22, 2025'],
  [day(-1), 'Monday, November 23'],
])('%s is %s', (moment, expected) => {
  expect(formatDay(moment, now, 'en')).toBe(expected);
});

it('begins days with a capital in other languages too', () => {
  expect(formatDay(day(0), now, 'de')).toBe('Heute');
  expect(formatDay(day(1), now, 'fr')).toBe('Hier');
  expect(formatDay(day(2), now, 'es')).toBe('Viernes');
});

it.each([
  [day(0, 8), '8:00 AM'],
  [day(1), 'Sat'],
  [day(6), 'Mon'],
  [day(7), 'Nov 15'],
  [new Date(2025, 10, 22), '11/22/25'],
])('in a list, %s is %s', (moment, expected) => {
  expect(plain(formatListTime(moment, now, 'en'))).toBe(expected);
});

it('says everything in a title', () => {
  expect(plain(formatFull(now, 'en'))).toBe('Sunday, November 22, 2026 at 9:41 AM');
});

it('joins names as a sentence would', () => {
  expect(formatList(['Ada'], 'en')).toBe('Ada');
  expect(formatList(['Ada', 'Ben', 'Chi'], 'en')).toBe('Ada, Ben, and Chi');
  expect(formatList(['Ada', 'Ben'], 'de')).toBe('Ada und Ben');
});

it('groups numbers as the locale does', () => {
  expect(formatNumber(1234, 'en')).toBe('1,234');
  expect(formatNumber(1234, 'de')).toBe('1.234');
});

it('counts calendar days, whatever the hour', () => {
  expect(daysBetween(new Date(2026, 2, 28, 23), new Date(2026, 2, 30, 1))).toBe(2);
  expect(daysBetween(new Date(2026, 9, 24, 1), new Date(2026, 9, 26, 23))).toBe(2);
});
