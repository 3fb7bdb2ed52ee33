'use client';

import './MessageFile.css';
import type { ChatFile } from '../../sdk/index.js';
import { formatFileSize } from '../../strings/fileSize.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { DownloadIcon, FileIcon, ImageIcon, MicIcon, PlayIcon } from '../../ui/icons.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { safeFileHref } from './safeHref.js';

/** Props of {@link MessageFile}. */
export interface MessageFileProps {
  file: ChatFile;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageFile: MessageFileProps;
  }
}

const icons: Record<string, typeof FileIcon> = { image: ImageIcon, video: PlayIcon, audio: MicIcon };

/**
 * A file of a message: what it is called, how large it is, and the way to have it. Nothing is loaded before it
 * is asked for, and only from http, https, blob and data addresses.
 *
 * @example
 * {message.type === 'FILE' && <MessageFile file={message.file} />}
 */
export const MessageFile = part('MessageFile', function MessageFile({ file, className }: MessageFileProps) {
  const locale = useLocale();
  const { messages } = useStrings();
  const href = safeFileHref(file.url);
  const [family = ''] = file.contentType.split('/');
  const Icon = icons[family] ?? FileIcon;
  const link = href && {
    href,
    download: file.name,
    target: '_blank',
    rel: 'noopener noreferrer',
    'aria-label': messages.download(file.name),
  };
  return (
    <div {...partProps('message-file', { family }, className)}>
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
});
