'use client';

import '../theme/theme.css';
import { createElement, type ElementType, forwardRef, type HTMLAttributes } from 'react';
import { type PartState, partProps } from './partProps.js';
import { useThemeRoot } from './useThemeRoot.js';

/** Props of {@link Surface}; all other attributes go to the element. */
export interface SurfaceProps extends HTMLAttributes<HTMLElement> {
  /** The public part name, such as `channel-list`. */
  part: string;
  /** State shown as `data-*` attributes. */
  state?: PartState;
  /**
   * The element to render.
   * @default 'div'
   */
  as?: ElementType;
}

/** The outermost element of every public component. The kit's styles apply inside it, and to nothing outside. */
export const Surface = forwardRef<HTMLElement, SurfaceProps>(function Surface(
  { part, state, as = 'div', className, style, ...rest },
  ref,
) {
  const { rootClassName, ...root } = useThemeRoot(className, style);
  return createElement(as, { ...rest, ...root, ...partProps(part, state, rootClassName), ref });
});
