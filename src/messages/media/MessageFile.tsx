'use client';

import './MessageFile.css';
import { useState } from 'react';
import type { ChatFile } from '../../sdk/index.js';
import { formatFileSize } from '../../strings/fileSize.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { DownloadIcon, FileIcon, ImageIcon, MicIcon, PlayIcon } from '../../ui/icons.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { safeFileHref } from '../../ui/safeHref.js';
import type { ListedMessage } from '../useMessages.js';
import { type FileKind, kindOfFile } from './fileKind.js';
import { MessagePicture } from './MessagePicture.js';

/** Props of {@link MessageFile}. */
export interface MessageFileProps {
  file: ChatFile;
  /**
   * The message it belongs to. With it, the pictures around it can be browsed, and the progress of its upload is
   * shown.
   */
  message?: ListedMessage;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageFile: MessageFileProps;
  }
}

const icons: Record<FileKind, typeof FileIcon> = {
  image: ImageIcon,
  video: PlayIcon,
  audio: MicIcon,
  other: FileIcon,
};

/**
 * A file of a message: a picture that opens in a lightbox, a video, a sound, or a card with name, size and download.
 * What cannot be displayed falls back to the card. Only http, https, blob and data URLs are loaded.
 *
 * Updates with the message, and while it is being uploaded.
 *
 * @example
 * {message.type === 'FILE' && <MessageFile file={message.file} message={message} />}
 */
export const MessageFile = part('MessageFile', function MessageFile(props: MessageFileProps) {
  const { file, message, className } = props;
  const src = safeFileHref(file.url);
  const [broken, setBroken] = useState<string>();
  const kind = src === undefined || broken === src ? 'other' : kindOfFile(file);
  return (
    <div {...partProps('message-file', { kind }, className)}>
      {src && kind !== 'other' ? (
        <Player {...{ file, message, src, kind }} onBroken={() => setBroken(src)} />
      ) : (
        <FileCard file={file} href={src} />
      )}
      <UploadProgress message={message} />
    </div>
  );
});

interface PlayerProps {
  file: ChatFile;
  message: ListedMessage | undefined;
  src: string;
  kind: Exclude<FileKind, 'other'>;
  onBroken: () => void;
}

/** The browser's own players, which support the keyboard and assistive technology. */
function Player({ file, message, src, kind, onBroken }: PlayerProps) {
  const { messages: words } = useStrings();
  switch (kind) {
    case 'image':
      return <MessagePicture {...{ file, message, src, onBroken }} />;
    case 'video':
      return (
        <video
          {...partProps('message-video')}
          {...{ src }}
          controls
          playsInline
          preload="metadata"
          aria-label={words.video(file.name)}
          onError={onBroken}
        />
      );
    case 'audio':
      return (
        <audio
          {...partProps('message-audio')}
          {...{ src }}
          controls
          preload="metadata"
          aria-label={words.audio(file.name)}
          onError={onBroken}
        />
      );
  }
}

function FileCard({ file, href }: { file: ChatFile; href: string | undefined }) {
  const locale = useLocale();
  const { messages } = useStrings();
  const Icon = icons[kindOfFile(file)];
  const link = href && {
    href,
    download: file.name,
    target: '_blank',
    rel: 'noopener noreferrer',
    'aria-label': messages.download(file.name),
  };
  return (
    <div {...partProps('message-file-card')}>
      <span {...partProps('message-file-icon')}>
        <Icon size={20} />
      </span>
      <span {...partProps('message-file-words')}>
        <bdi {...partProps('message-file-name')}>{file.name}</bdi>
        <span {...partProps('message-file-size')}>{formatFileSize(file.size, locale)}</span>
      </span>
      {link && (
        <a {...link} {...partProps('message-file-link')}>
          <DownloadIcon size={18} />
        </a>
      )}
    </div>
  );
}

function UploadProgress({ message }: { message: ListedMessage | undefined }) {
  const { messages } = useStrings();
  const delivery = message && 'delivery' in message ? message.delivery : undefined;
  const progress = delivery && 'progress' in delivery ? delivery.progress : undefined;
  if (progress === undefined || delivery?.status !== 'sending') return null;
  return (
    <progress
      {...partProps('message-file-progress')}
      value={progress}
      aria-label={messages.uploading(Math.round(progress * 100))}
    />
  );
}
