import './Skeleton.css';
import { partProps } from './partProps.js';

/** Props of {@link Skeleton}. */
export interface SkeletonProps {
  /**
   * Any CSS length; choose that of the content, so that nothing shifts when it arrives.
   * @default '100%'
   */
  width?: string;
  /** @default '1em' */
  height?: string;
  /** @default 'text' */
  shape?: 'text' | 'circle';
  className?: string;
}

/** A placeholder for something that is loading. It is decorative: the list around it says that it is busy. */
export function Skeleton({ width, height, shape = 'text', className }: SkeletonProps) {
  const size = { inlineSize: width, blockSize: height };
  return <span aria-hidden="true" {...partProps('skeleton', { shape }, className)} style={size} />;
}
