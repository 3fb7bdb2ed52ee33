'use client';

import './MessagePicture.css';
import { useState } from 'react';
import type { ChatFile } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { lazyComponent } from '../../ui/lazyComponent.js';
import { partProps } from '../../ui/partProps.js';
import type { ListedMessage } from '../useMessages.js';
import { albumOf, type PictureMessage } from './fileKind.js';
import { useListedMessages } from './ListedMessages.js';

const Lightbox = lazyComponent(() => import('./Lightbox.js').then((module) => module.Lightbox));

interface MessagePictureProps {
  file: ChatFile;
  /** The URL of the picture, already checked. */
  src: string;
  /** The message it belongs to, to find the other pictures for the lightbox. */
  message: ListedMessage | undefined;
  /** Called when it cannot be displayed. */
  onBroken: () => void;
}

/** A picture in a box of fixed size, so that nothing moves when it loads. It opens in a lightbox. */
export function MessagePicture({ file, src, message, onBroken }: MessagePictureProps) {
  const { messages: words } = useStrings();
  const listed = useListedMessages();
  const [album, setAlbum] = useState<readonly PictureMessage[]>();
  const open = () => message && setAlbum(albumOf(listed.current, message));
  return (
    <>
      <button
        type="button"
        {...partProps('message-picture')}
        aria-haspopup="dialog"
        aria-label={words.image(file.name)}
        onClick={open}
      >
        <img
          {...partProps('message-picture-image')}
          {...{ src }}
          alt=""
          loading="lazy"
          decoding="async"
          onError={onBroken}
        />
      </button>
      {album && message && <Lightbox album={album} first={message} onClose={() => setAlbum(undefined)} />}
    </>
  );
}
