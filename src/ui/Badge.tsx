'use client';

import './Badge.css';
import { formatNumber } from '../strings/formatters.js';
import { useLocale } from '../strings/StringsContext.js';
import { partProps } from './partProps.js';
import { VisuallyHidden } from './VisuallyHidden.js';

/** Props of {@link Badge}. */
export interface BadgeProps {
  /** The number to show; nothing is shown for 0. */
  count: number;
  /** What is counted, for screen readers, such as “3 unread messages”. */
  label: string;
  /**
   * The highest number shown; above it, `99+`.
   * @default 99
   */
  max?: number;
  /** @default 'accent' */
  tone?: 'accent' | 'neutral';
  className?: string;
}

/** A small count. */
export function Badge({ count, label, max = 99, tone = 'accent', className }: BadgeProps) {
  const locale = useLocale();
  if (count <= 0) return null;
  const shown = count > max ? `${formatNumber(max, locale)}+` : formatNumber(count, locale);
  return (
    <span {...partProps('badge', { tone }, className)}>
      <span aria-hidden="true">{shown}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
