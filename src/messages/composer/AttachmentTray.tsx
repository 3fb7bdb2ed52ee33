'use client';

import './AttachmentTray.css';
import { useEffect, useRef } from 'react';
import type { Attachment } from '../../live/composing.js';
import { formatFileSize } from '../../strings/fileSize.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { FailureNote } from '../../ui/FailureNote.js';
import { IconButton } from '../../ui/IconButton.js';
import { CloseIcon, FileIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import {
  type AttachmentLimits,
  isPicture,
  type JudgedAttachment,
  MAX_FILE_BYTES,
  MAX_FILES,
} from './attachments.js';

interface AttachmentTrayProps {
  tray: readonly JudgedAttachment[];
  limits: AttachmentLimits;
  onRemove: (attachment: Attachment) => void;
}

/** The files that will be sent with the next message, and why some of them cannot be. */
export function AttachmentTray({ tray, limits, onRemove }: AttachmentTrayProps) {
  const { composer } = useStrings();
  const faults = useFaults(tray, limits);
  return (
    <div {...partProps('composer-tray')}>
      <ul aria-label={composer.attachments} {...partProps('attachments')}>
        {tray.map(({ attachment, fault }) => (
          <AttachmentChip key={attachment.id} {...{ attachment, fault, onRemove }} />
        ))}
      </ul>
      {faults.length > 0 && <FailureNote>{faults.join(' ')}</FailureNote>}
    </div>
  );
}

interface AttachmentChipProps extends JudgedAttachment {
  onRemove: (attachment: Attachment) => void;
}

function AttachmentChip({ attachment, fault, onRemove }: AttachmentChipProps) {
  const { composer } = useStrings();
  const locale = useLocale();
  const { file } = attachment;
  return (
    <li {...partProps('attachment', { fault })}>
      {isPicture(file) ? <Thumbnail file={file} /> : <FileIcon />}
      <p {...partProps('attachment-words')}>
        <bdi>{file.name}</bdi>
        <span>{formatFileSize(file.size, locale)}</span>
      </p>
      <IconButton size="s" label={composer.removeAttachment(file.name)} onClick={() => onRemove(attachment)}>
        <CloseIcon size={16} />
      </IconButton>
    </li>
  );
}

function Thumbnail({ file }: { file: File }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (!image.current) return;
    const url = URL.createObjectURL(file);
    image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return <img ref={image} alt="" {...partProps('attachment-picture')} />;
}

/** One sentence for each file that is too large, and one if there are too many. */
function useFaults(
  tray: readonly JudgedAttachment[],
  { maxFiles = MAX_FILES, maxFileBytes = MAX_FILE_BYTES }: AttachmentLimits,
): string[] {
  const { composer } = useStrings();
  const locale = useLocale();
  const limit = formatFileSize(maxFileBytes, locale);
  const tooLarge = tray
    .filter(({ fault }) => fault === 'too-large')
    .map(({ attachment }) => composer.fileTooLarge(attachment.file.name, limit));
  const isTooMany = tray.some(({ fault }) => fault === 'too-many');
  return isTooMany ? [...tooLarge, composer.tooManyFiles(maxFiles)] : tooLarge;
}
