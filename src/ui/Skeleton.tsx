import './Skeleton.css';
import { partProps } from './partProps.js';

/** Props of {@link Skeleton}. */
export interface SkeletonProps {
  /**
   * Any CSS length: what will be there, so that nothing shifts when it comes.
   * @default '100%'
   */
  width?: string;
  /** @default '1em' */
  height?: string;
  /** @default 'text' */
  shape?: 'text' | 'circle';
  className?: string;
}

/** The place of something that is still loading. Decoration: the list around it says that it is busy. */
export function Skeleton({ width, height, shape = 'text', className }: SkeletonProps) {
  const size = { inlineSize: width, blockSize: height };
  return <span aria-hidden="true" {...partProps('skeleton', { shape }, className)} style={size} />;
}
