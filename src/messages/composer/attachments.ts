import type { Attachment } from '../../live/composing.js';

const MEGABYTES = 1_000_000;
/** How many files go with one message, unless the app says otherwise. */
export const MAX_FILES = 10;
/** How large each of them can be, in bytes, unless the app says otherwise. */
export const MAX_FILE_BYTES = 100 * MEGABYTES;

/** What may be attached. */
export interface AttachmentLimits {
  /**
   * How many files go with one message; 0 for none at all.
   * @default 10
   */
  maxFiles?: number | undefined;
  /**
   * How large each of them can be, in bytes.
   * @default 100_000_000
   */
  maxFileBytes?: number | undefined;
}

/** A file of the tray, and why it cannot be sent, if so. */
export interface JudgedAttachment {
  attachment: Attachment;
  fault?: 'too-large' | 'too-many' | undefined;
}

/** Holds files against the limits, in the order in which they were attached. */
export function judgeAttachments(
  attachments: readonly Attachment[],
  { maxFiles = MAX_FILES, maxFileBytes = MAX_FILE_BYTES }: AttachmentLimits,
): JudgedAttachment[] {
  return attachments.map((attachment, index) => {
    if (attachment.file.size > maxFileBytes) return { attachment, fault: 'too-large' };
    return { attachment, fault: index < maxFiles ? undefined : 'too-many' };
  });
}

/** True for what is shown as a picture. */
export function isPicture({ type }: { type: string }): boolean {
  return type.startsWith('image/');
}
