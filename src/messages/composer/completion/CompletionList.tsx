'use client';

import '../../../ui/Menu.css';
import '../../../ui/Popover.css';
import './CompletionList.css';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { partProps } from '../../../ui/partProps.js';
import { useAnchor } from '../../../ui/useAnchor.js';
import { useThemeRoot } from '../../../ui/useThemeRoot.js';
import { useFieldOptions } from './useFieldOptions.js';

/** The most proposals that are shown at once. */
export const MOST_OPTIONS = 7;

/** A proposal for completing a word. */
export interface CompletionOption {
  key: string | number;
  icon: ReactNode;
  name: string;
  /** What distinguishes it from others of the same name. */
  detail?: string | undefined;
  /** Takes it. */
  pick: () => void;
}

interface CompletionListProps {
  field: HTMLTextAreaElement;
  /** The accessible name of the list. */
  label: string;
  /** The query that the options match. When it changes, the first one becomes active again. */
  query: string;
  options: readonly CompletionOption[];
  onDismiss: () => void;
}

/**
 * Proposals above a text field, which keeps the focus. Arrow keys choose one, Enter and Tab insert it, Escape
 * dismisses them.
 */
export function CompletionList(props: CompletionListProps) {
  return props.options.length > 0 ? <OpenList {...props} /> : null;
}

function OpenList({ field, label, query, options, onDismiss }: CompletionListProps) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  const [choice, setChoice] = useState({ query, index: 0 });
  const active = choice.query === query ? Math.min(choice.index, options.length - 1) : 0;
  const { rootClassName, ...root } = useThemeRoot('ck-popover ck-menu');
  useAnchor(ref, field.form ?? field, 'top-start');
  useLayoutEffect(() => ref.current?.showPopover(), []);
  useFieldOptions(field, {
    id,
    active,
    count: options.length,
    choose: (index) => setChoice({ query, index }),
    take: () => options[active]?.pick(),
    dismiss: onDismiss,
  });

  const listbox = { ...root, id, role: 'listbox', 'aria-label': label, popover: 'manual' } as const;
  return (
    <div {...listbox} {...partProps('completions', {}, rootClassName)} ref={ref}>
      {options.map(({ key, icon, name, detail, pick }, index) => (
        <button
          key={key}
          type="button"
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          {...partProps('menu-item')}
          // The field must not lose the focus to what is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onClick={pick}
        >
          {icon}
          <bdi>{name}</bdi>
          {detail && <bdi {...partProps('completion-detail')}>{detail}</bdi>}
        </button>
      ))}
    </div>
  );
}
