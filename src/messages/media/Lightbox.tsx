'use client';

import './Lightbox.css';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { ArrowLeftIcon, CloseIcon, DownloadIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import { rovingIndex } from '../../ui/rovingIndex.js';
import { safeFileHref } from '../../ui/safeHref.js';
import { useModal } from '../../ui/useModal.js';
import { useThemeRoot } from '../../ui/useThemeRoot.js';
import type { ListedMessage } from '../useMessages.js';
import type { PictureMessage } from './fileKind.js';

interface LightboxProps {
  album: readonly PictureMessage[];
  /** The picture to show first. */
  first: ListedMessage;
  onClose: () => void;
}

/** A scrollable area must be reachable by keyboard. */
const keyboardArea = (name: string | undefined) => ({ role: 'group', tabIndex: 0, 'aria-label': name });

/**
 * Pictures over the whole page, one at a time. Arrow keys, buttons and swiping (which is plain scrolling) lead to the
 * next.
 */
export function Lightbox({ album, first, onClose }: LightboxProps) {
  const { messages: words, common } = useStrings();
  const { rootClassName, ...root } = useThemeRoot();
  const modal = useModal(onClose);
  const strip = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(() =>
    Math.max(
      album.findIndex(({ id }) => id === first.id),
      0,
    ),
  );
  const shown = album[index];

  const show = (next: number, behavior: ScrollBehavior) => {
    strip.current?.children[next]?.scrollIntoView({ behavior, inline: 'center', block: 'nearest' });
  };
  const begin = useRef(() => show(index, 'instant'));
  useLayoutEffect(() => begin.current(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'rtl' : 'ltr';
    const next = rovingIndex(event.key, index, album.length, direction);
    if (next === undefined) return;
    event.preventDefault();
    show(next, 'instant');
  };
  const followScroll = ({ scrollLeft, clientWidth }: HTMLElement) =>
    setIndex(Math.min(Math.round(Math.abs(scrollLeft) / Math.max(clientWidth, 1)), album.length - 1));

  return (
    <dialog
      {...root}
      {...modal}
      {...partProps('lightbox', {}, rootClassName)}
      data-ck-scheme="dark"
      aria-label={shown ? words.image(shown.file.name) : undefined}
      onKeyDown={onKeyDown}
    >
      <header {...partProps('lightbox-bar')}>
        <bdi {...partProps('lightbox-name')}>{shown?.file.name}</bdi>
        {album.length > 1 && <span aria-live="polite">{words.imagePosition(index + 1, album.length)}</span>}
        {shown && <Download message={shown} />}
        <IconButton label={common.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      <div
        ref={strip}
        {...partProps('lightbox-strip')}
        {...keyboardArea(shown?.file.name)}
        onScroll={(event) => followScroll(event.currentTarget)}
      >
        {album.map(({ id, file }) => (
          <div key={id} {...partProps('lightbox-page')}>
            <img
              {...partProps('lightbox-image')}
              src={safeFileHref(file.url)}
              alt={file.name}
              loading="lazy"
            />
          </div>
        ))}
      </div>
      {index > 0 && (
        <Step to="previous" label={words.previousImage} onClick={() => show(index - 1, 'smooth')} />
      )}
      {index < album.length - 1 && (
        <Step to="next" label={words.nextImage} onClick={() => show(index + 1, 'smooth')} />
      )}
    </dialog>
  );
}

function Step({ to, label, onClick }: { to: 'previous' | 'next'; label: string; onClick: () => void }) {
  return (
    <div {...partProps('lightbox-step', { to })}>
      <IconButton label={label} onClick={onClick}>
        <ArrowLeftIcon />
      </IconButton>
    </div>
  );
}

function Download({ message: { file } }: { message: PictureMessage }) {
  const { messages: words } = useStrings();
  const label = words.download(file.name);
  return (
    <a
      {...partProps('icon-button', { size: 'm' })}
      href={safeFileHref(file.url)}
      download={file.name}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
    >
      <DownloadIcon />
    </a>
  );
}
