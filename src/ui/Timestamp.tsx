'use client';

import './Timestamp.css';
import { formatDay, formatFull, formatListTime, formatTime, type Moment } from '../strings/formatters.js';
import { useLocale } from '../strings/StringsContext.js';
import { part } from './part.js';
import { partProps } from './partProps.js';
import { useToday } from './useToday.js';

/** Props of {@link Timestamp}. */
export interface TimestampProps {
  /** The time to show. */
  moment: Moment;
  /**
   * `time` of day; `day` as people say it (Today, Yesterday, Monday); `list` the shortest form that is exact.
   * @default 'time'
   */
  format?: 'time' | 'day' | 'list';
  className?: string;
}

declare module './part.js' {
  interface PartRegistry {
    Timestamp: TimestampProps;
  }
}

/**
 * A time in the person's language, with the full date as a tooltip. Updates at midnight.
 *
 * @example
 * <Timestamp moment={message.createdTime} />
 */
export const Timestamp = part('Timestamp', function Timestamp(props: TimestampProps) {
  const { moment, format = 'time', className } = props;
  const locale = useLocale();
  const today = useToday();
  return (
    <time
      {...partProps('timestamp', { format }, className)}
      // In a page of another direction, “6:21 PM” would come out as “PM 6:21”.
      dir="auto"
      dateTime={new Date(moment).toISOString()}
      // Only on hover: a thread shows dozens of times, and the long form is expensive to format.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = formatFull(moment, locale);
      }}
    >
      {words(moment, format, today, locale)}
    </time>
  );
});

function words(moment: Moment, format: 'time' | 'day' | 'list', today: number, locale: string): string {
  if (format === 'time') return formatTime(moment, locale);
  return format === 'day' ? formatDay(moment, today, locale) : formatListTime(moment, today, locale);
}
