import './ListEntry.css';
import { createElement, type ReactNode } from 'react';
import { partProps } from './partProps.js';

/** Props of {@link ListEntry}. */
export interface ListEntryProps {
  /**
   * A `label` makes the whole entry press the input among its children.
   * @default 'li'
   */
  as?: 'li' | 'label';
  /** The public part name of the entry. */
  part: string;
  /** An avatar or an icon. */
  picture?: ReactNode;
  title: string;
  /** A line below the title. */
  note?: ReactNode;
  /** Makes the whole entry a button, except the controls at its end. Called with the element that was pressed. */
  onOpen?: ((pressed: HTMLElement) => void) | undefined;
  /**
   * What opens, for screen readers.
   * @default nothing in particular
   */
  opens?: 'dialog';
  /** Controls at the end. */
  children?: ReactNode;
}

/** One of several people, channels or choices: picture, title, a line, controls. */
export function ListEntry({
  as = 'li',
  part,
  picture,
  title,
  note,
  onOpen,
  opens,
  children,
}: ListEntryProps) {
  return createElement(
    as,
    partProps(part, {}, 'ck-list-entry'),
    picture,
    <span {...partProps('list-entry-words')}>
      {onOpen ? (
        <button
          type="button"
          aria-haspopup={opens}
          {...partProps('list-entry-title')}
          dir="auto"
          onClick={(event) => onOpen(event.currentTarget)}
        >
          {title}
        </button>
      ) : (
        <span {...partProps('list-entry-title')} dir="auto">
          {title}
        </span>
      )}
      {note && (
        <span {...partProps('list-entry-note', {}, 'ck-note')} dir="auto">
          {note}
        </span>
      )}
    </span>,
    children,
  );
}
