import type { Attachment } from '../../live/composing.js';

const MEGABYTES = 1_000_000;
/** The most files that can be sent with one message, unless the app sets another limit. */
export const MAX_FILES = 10;
/** The largest file that can be sent, in bytes, unless the app sets another limit. */
export const MAX_FILE_BYTES = 100 * MEGABYTES;

/** What may be attached. */
export interface AttachmentLimits {
  /**
   * The most files that can be sent with one message; 0 turns attachments off.
   * @default 10
   */
  maxFiles?: number | undefined;
  /**
   * The largest file that can be sent, in bytes.
   * @default 100_000_000
   */
  maxFileBytes?: number | undefined;
}

/** An attached file, with the reason why it cannot be sent, if there is one. */
export interface JudgedAttachment {
  attachment: Attachment;
  fault?: 'too-large' | 'too-many' | undefined;
}

/** Checks files against the limits, in the order in which they were attached. */
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
