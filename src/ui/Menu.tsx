'use client';

import './Menu.css';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useRef,
} from 'react';
import { Popover } from './Popover.js';
import { partProps } from './partProps.js';
import type { Placement } from './placeBeside.js';
import { rovingIndex } from './rovingIndex.js';
import type { MenuState } from './useMenu.js';

const CloseContext = createContext(() => {});

/** Props of {@link Menu}. */
export interface MenuProps {
  /** An open menu of {@link useMenu}. */
  menu: MenuState;
  /** Its accessible name. */
  label: string;
  /** @default 'bottom-start' */
  placement?: Placement;
  children: ReactNode;
}

/**
 * The actions of something, beside what opened them: arrow keys, Home, End and first letters move, Tab and Escape
 * close. Render it only while `menu.isOpen`, and load it lazily together with its items.
 *
 * @example
 * {menu.isOpen && (
 *   <Menu menu={menu} label="Message actions">
 *     <MenuItem icon={<ReplyIcon />} onSelect={reply}>Reply</MenuItem>
 *   </Menu>
 * )}
 */
export function Menu({ menu, ...props }: MenuProps) {
  return menu.anchor ? <OpenMenu anchor={menu.anchor} onClose={menu.close} {...props} /> : null;
}

interface OpenMenuProps extends Omit<MenuProps, 'menu'> {
  anchor: NonNullable<MenuState['anchor']>;
  onClose: () => void;
}

function OpenMenu({ anchor, onClose, label, placement, children }: OpenMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => itemsOf(list.current)[0]?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') return onClose();
    const items = itemsOf(event.currentTarget);
    const next = nextItem(event.key, items, items.indexOf(event.target as HTMLElement));
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };

  return (
    <CloseContext.Provider value={onClose}>
      <Popover {...{ anchor, onClose, label, placement, onKeyDown }} role="menu" className="ck-menu">
        <div ref={list} role="none">
          {children}
        </div>
      </Popover>
    </CloseContext.Provider>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Where a key leads: along the list, or to the next item that begins with the letter. */
function nextItem(key: string, items: readonly HTMLElement[], from: number): HTMLElement | undefined {
  const index = rovingIndex(key, from, items.length, 'vertical');
  if (index !== undefined) return items[index];
  if (key.trim().length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  const inTurn = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return inTurn.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
}

/** Props of {@link MenuItem}. */
export interface MenuItemProps {
  icon?: ReactNode;
  /** Called when it is chosen, while the menu closes and the focus returns to what opened it. */
  onSelect: () => void;
  /** `danger` for what cannot be undone. */
  tone?: 'danger';
  /** The accessible name, if the content is not text. */
  label?: string;
  children: ReactNode;
}

/** One action of a {@link Menu}. */
export function MenuItem({ icon, onSelect, tone, label, children }: MenuItemProps) {
  const close = useContext(CloseContext);
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-label={label}
      {...partProps('menu-item', { tone })}
      onClick={() => {
        close();
        onSelect();
      }}
    >
      {icon}
      {children}
    </button>
  );
}

/** A line between groups of actions. */
export function MenuSeparator() {
  return <hr {...partProps('menu-separator')} />;
}
