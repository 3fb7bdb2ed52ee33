import './PresenceDot.css';
import { partProps } from './partProps.js';

/** Props of {@link PresenceDot}. */
export interface PresenceDotProps {
  /** A filled dot when true, a ring when false: never told by colour alone. */
  online: boolean;
  /** Its accessible name; without one it is decoration, and the words beside it must say it. */
  label?: string;
  className?: string;
}

/** Whether somebody is there. */
export function PresenceDot({ online, label, className }: PresenceDotProps) {
  const naming = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return <span {...naming} {...partProps('presence-dot', { online }, className)} />;
}
