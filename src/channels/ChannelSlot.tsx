'use client';

import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { MoreIcon } from '../ui/icons.js';
import { partProps } from '../ui/partProps.js';
import { useMenu } from '../ui/useMenu.js';
import { ChannelRow } from './ChannelRow.js';
import { JoinChannelButton } from './JoinChannelButton.js';
import { LazyChannelMenu } from './LazyChannelMenu.js';
import { useChannelName } from './useChannelName.js';

/** What a {@link ChannelSlot} does beyond showing its channel. */
export interface ChannelSlotActions {
  onSelect?: ((channel: Channel) => void) | undefined;
  /** Called when the pointer or the focus reaches it. */
  onIntent?: ((channel: Channel) => void) | undefined;
  /** Returns the URL of a channel, for “Copy link”. */
  linkTo?: ((channel: Channel) => string) | undefined;
}

interface ChannelSlotProps extends ChannelSlotActions {
  channel: Channel;
  /** Index in the list, from 0. */
  index: number;
  count: number;
  selected: boolean;
  /** Distance from the top of the list, in pixels. */
  start: number;
  measure: (row: HTMLElement | null) => void;
  focus: { tabIndex: number; onFocus: () => void };
}

/** One channel in the list: the row that opens it, a button to join it, and its menu. */
export function ChannelSlot(props: ChannelSlotProps) {
  const { channel, index, count, selected, start, measure, focus, onSelect, onIntent, linkTo } = props;
  const { onFocus, ...tabStop } = focus;
  const { contextProps, ...menu } = useMenu();
  return (
    <li
      ref={measure}
      {...partProps('channel-slot', { selected, menu: menu.isOpen })}
      {...contextProps}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      onFocus={onFocus}
      style={{ transform: `translateY(${start}px)` }}
    >
      <button
        type="button"
        {...partProps('channel-button', { selected })}
        {...tabStop}
        aria-current={selected || undefined}
        onClick={() => onSelect?.(channel)}
        onPointerEnter={() => onIntent?.(channel)}
        onFocus={() => onIntent?.(channel)}
      >
        <ChannelRow channel={channel} selected={selected} />
      </button>
      {channel.permissions.canJoin ? (
        <JoinChannelButton channel={channel} onJoined={onSelect} />
      ) : (
        <MenuButton channel={channel} {...menu.triggerProps} />
      )}
      <LazyChannelMenu channel={channel} menu={menu} linkTo={linkTo} />
    </li>
  );
}

type MenuButtonProps = { channel: Channel } & ReturnType<typeof useMenu>['triggerProps'];

/** For the pointer only: keyboards have a key for menus, and a tab stop in every row would be too many. */
function MenuButton({ channel, ...trigger }: MenuButtonProps) {
  const { channels } = useStrings();
  return (
    <IconButton
      size="s"
      tabIndex={-1}
      label={channels.actions(useChannelName(channel))}
      className="ck-channel-menu-button"
      {...trigger}
    >
      <MoreIcon size={18} />
    </IconButton>
  );
}
