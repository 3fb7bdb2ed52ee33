/** A moment, in any form the SDK or the browser gives it: a Date, an ISO 8601 string, or milliseconds. */
export type Moment = Date | string | number;

const DAY = 24 * 60 * 60 * 1000;

const timeOptions = { timeStyle: 'short' } as const;
const weekdayOptions = { weekday: 'long' } as const;
const dateOptions = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const dateAndYearOptions = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const shortWeekdayOptions = { weekday: 'short' } as const;
const shortDateOptions = { day: 'numeric', month: 'short' } as const;
const shortDateAndYearOptions = { day: 'numeric', month: 'numeric', year: '2-digit' } as const;
const fullOptions = { dateStyle: 'full', timeStyle: 'short' } as const;

/** The time of day: `9:41 AM`, `09:41`. */
export function formatTime(moment: Moment, locale: string): string {
  return dateFormat(locale, timeOptions).format(new Date(moment));
}

/** The day as people say it: Today, Yesterday, the weekday for the last week, else the date. */
export function formatDay(moment: Moment, now: Moment, locale: string): string {
  const date = new Date(moment);
  const age = daysBetween(date, new Date(now));
  if (age === 0 || age === 1) return sentenceCase(relativeDays(locale).format(-age, 'day'), locale);
  if (age > 1 && age < 7) return sentenceCase(dateFormat(locale, weekdayOptions).format(date), locale);
  const options = sameYear(date, new Date(now)) ? dateOptions : dateAndYearOptions;
  return dateFormat(locale, options).format(date);
}

/** The shortest exact form for a list: the time today, the weekday this week, else a short date. */
export function formatListTime(moment: Moment, now: Moment, locale: string): string {
  const date = new Date(moment);
  const age = daysBetween(date, new Date(now));
  if (age === 0) return formatTime(date, locale);
  if (age > 0 && age < 7) return dateFormat(locale, shortWeekdayOptions).format(date);
  const options = sameYear(date, new Date(now)) ? shortDateOptions : shortDateAndYearOptions;
  return dateFormat(locale, options).format(date);
}

/** Everything about a moment, for titles: `Sunday, November 22, 2026 at 9:41 AM`. */
export function formatFull(moment: Moment, locale: string): string {
  return dateFormat(locale, fullOptions).format(new Date(moment));
}

/** Names in a sentence: `Ada, Ben, and Chi`. */
export function formatList(items: readonly string[], locale: string): string {
  return listFormat(locale).format(items);
}

/** A number in the locale's digits and grouping. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/** Calendar days from one moment to another, in the local time zone; 0 is the same day. */
export function daysBetween(from: Date, to: Date): number {
  // Days that change the clocks last 23 or 25 hours, hence the rounding.
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY);
}

const dateFormat = cached((locale, options: Intl.DateTimeFormatOptions) => {
  return new Intl.DateTimeFormat(locale, options);
});
const relativeDays = cached((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const listFormat = cached((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const numberFormat = cached((locale) => new Intl.NumberFormat(locale));

/** Intl objects cost up to a millisecond each, and a long list asks for thousands. */
function cached<Format, Options extends object>(create: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Map<Options | undefined, Format>>();
  return (locale: string, options?: Options): Format => {
    const byOptions = formats.get(locale) ?? new Map<Options | undefined, Format>();
    formats.set(locale, byOptions);
    const format = byOptions.get(options) ?? create(locale, options as Options);
    byOptions.set(options, format);
    return format;
  };
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function sameYear(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear();
}

function sentenceCase(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
