import type { FileToSend } from '../sdk/index.js';

/** A file that is being sent: what is shown of it, and its content for as long as this page has it. */
export interface OutboxFile {
  name: string;
  /** MIME type. */
  contentType: string;
  /** In bytes. */
  size: number;
  /** A URL to show it by before it has arrived (`blob:`, `data:` or `https:`); empty if there is none. */
  url: string;
  /** Absent if a page load lost it. */
  source?: FileToSend | undefined;
}

/** A file as the outbox keeps it. Its preview lasts until {@link releaseFile}. */
export function toOutboxFile(source: FileToSend): OutboxFile {
  const { name, size } = source;
  const contentType = 'contentType' in source ? source.contentType : source.type;
  return { name, size, contentType, url: previewUrl(source), source };
}

/** Lets go of what the preview holds in memory. */
export function releaseFile({ url }: OutboxFile): void {
  if (url.startsWith('blob:')) {
    URL.revokeObjectURL(url);
  }
}

/** React Native and Node have no URLs for files in memory. */
function previewUrl(source: FileToSend): string {
  if ('url' in source) {
    return source.url;
  }
  if ('uri' in source) {
    return source.uri;
  }
  return typeof URL.createObjectURL === 'function' ? URL.createObjectURL(source) : '';
}
