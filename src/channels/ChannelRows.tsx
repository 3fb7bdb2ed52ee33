'use client';

import './ChannelRows.css';
import { type ReactNode, useEffect } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { partProps } from '../ui/partProps.js';
import { useRovingFocus } from '../ui/useRovingFocus.js';
import { ChannelSlot, type ChannelSlotActions } from './ChannelSlot.js';
import { useChannelWindow } from './useChannelWindow.js';

/** The next page is asked for when fewer rows than this are left below. */
const ROWS_AHEAD = 8;

interface ChannelRowsProps extends ChannelSlotActions {
  channels: readonly Channel[];
  selectedId: number | undefined;
  /** Called when the end comes near. */
  onNearEnd: () => void;
  /** Shown after the last row. */
  end?: ReactNode;
}

/** The list itself: only the visible rows are rendered; it is one tab stop, with arrow keys inside. */
export function ChannelRows({ channels, selectedId, onNearEnd, end, ...actions }: ChannelRowsProps) {
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
          return channel ? (
            <ChannelSlot
              key={key}
              channel={channel}
              index={index}
              count={channels.length}
              selected={channel.id === selectedId}
              start={start}
              measure={measureRow}
              focus={itemProps(index)}
              {...actions}
            />
          ) : null;
        })}
      </ul>
      {end}
    </div>
  );
}

/** The row that Tab leads to stays rendered, and arrow keys render rows that are not yet. */
function useWindowedFocus(channels: readonly Channel[]) {
  const reveal = (index: number) => list.scrollTo(index);
  const { activeIndex, ...focus } = useRovingFocus({ count: channels.length, reveal });
  const keyOf = (index: number) => channels[index]?.id ?? index;
  const list = useChannelWindow({ count: channels.length, keyOf, keep: activeIndex });
  return { list, ...focus };
}
