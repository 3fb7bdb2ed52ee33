import './VisuallyHidden.css';
import { createElement, type HTMLAttributes, type ReactElement } from 'react';
import { partProps } from './partProps.js';

/** Props of {@link VisuallyHidden}; all other attributes go to the element. */
export interface VisuallyHiddenProps extends HTMLAttributes<HTMLElement> {
  /** @default 'span' */
  as?: 'span' | 'div' | 'legend' | 'caption' | 'h2' | 'h3';
}

/** Words for screen readers only. */
export function VisuallyHidden({ as = 'span', className, ...rest }: VisuallyHiddenProps): ReactElement {
  return createElement(as, { ...rest, ...partProps('visually-hidden', {}, className) });
}
