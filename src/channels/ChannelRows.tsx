'use client';

import './ChannelRows.css';
import { type ReactNode, useEffect } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { partProps } from '../ui/partProps.js';
import { useRovingFocus } from '../ui/useRovingFocus.js';
import { ChannelRow } from './ChannelRow.js';
import { JoinChannelButton } from './JoinChannelButton.js';
import { useChannelWindow } from './useChannelWindow.js';

/** The next page is asked for when fewer rows than this are left below. */
const ROWS_AHEAD = 8;

interface ChannelRowsProps {
  channels: readonly Channel[];
  selectedId: number | undefined;
  onSelect: ((channel: Channel) => void) | undefined;
  /** Called when the end comes near. */
  onNearEnd: () => void;
  /** What stands after the last row. */
  end?: ReactNode;
}

/** The list itself: windowed, one stop for Tab, arrow keys inside. */
export function ChannelRows({ channels, selectedId, onSelect, onNearEnd, end }: ChannelRowsProps) {
  const strings = useStrings();
  const { list, itemProps, listProps } = useWindowedFocus(channels);
  const { scrollerRef, rows, height, lastIndex, measureRow } = list;
  const isNearEnd = lastIndex >= channels.length - ROWS_AHEAD;

  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  return (
    <div ref={scrollerRef} {...partProps('channel-rows')}>
      <ul
        {...partProps('channel-rows-list')}
        {...listProps}
        aria-label={strings.channels.list}
        style={{ blockSize: height }}
      >
        {rows.map(({ index, key, start }) => {
          const channel = channels[index];
          const { onFocus, ...focus } = itemProps(index);
          return channel ? (
            <li
              key={key}
              ref={measureRow}
              {...partProps('channel-slot', { selected: channel.id === selectedId })}
              data-index={index}
              aria-setsize={channels.length}
              aria-posinset={index + 1}
              onFocus={onFocus}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ChannelButton {...{ channel, focus, onSelect }} selected={channel.id === selectedId} />
            </li>
          ) : null;
        })}
      </ul>
      {end}
    </div>
  );
}

/** The window keeps the row that Tab leads to, and the arrow keys bring rows into the window. */
function useWindowedFocus(channels: readonly Channel[]) {
  const reveal = (index: number) => list.scrollTo(index);
  const { activeIndex, ...focus } = useRovingFocus({ count: channels.length, reveal });
  const keyOf = (index: number) => channels[index]?.id ?? index;
  const list = useChannelWindow({ count: channels.length, keyOf, keep: activeIndex });
  return { list, ...focus };
}

interface ChannelButtonProps extends Pick<ChannelRowsProps, 'onSelect'> {
  channel: Channel;
  selected: boolean;
  focus: { tabIndex: number };
}

function ChannelButton({ channel, selected, focus, onSelect }: ChannelButtonProps) {
  return (
    <>
      <button
        type="button"
        {...partProps('channel-button', { selected })}
        {...focus}
        aria-current={selected || undefined}
        onClick={() => onSelect?.(channel)}
      >
        <ChannelRow channel={channel} selected={selected} />
      </button>
      {channel.permissions.canJoin && <JoinChannelButton channel={channel} onJoined={onSelect} />}
    </>
  );
}
