import './PresenceDot.css';
import { partProps } from './partProps.js';

/** Props of {@link PresenceDot}. */
export interface PresenceDotProps {
  /** A filled dot when true, a ring when false, so that colour is not the only difference. */
  online: boolean;
  /** The accessible name. Without one the dot is decorative, and text beside it must say the same. */
  label?: string;
  className?: string;
}

/** A dot that shows whether somebody is online. */
export function PresenceDot({ online, label, className }: PresenceDotProps) {
  const naming = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return <span {...naming} {...partProps('presence-dot', { online }, className)} />;
}
