import { ChatError } from './ChatError.js';
import type { DisplayPictureRequest, FileToSend, UploadProgress } from './requests.js';

/** What the SDK's upload calls take: all three callbacks, or the promise would never settle. */
interface SdkProgressListener {
  onStarted(): void;
  onProgress(progress: number): void;
  onCompleted(): void;
}

/** Passes progress on as a share from 0 to 1; the SDK divides by a total that may be zero. */
export function progressListener({ onProgress }: UploadProgress): SdkProgressListener {
  const report = (progress: number) => {
    if (Number.isFinite(progress)) {
      onProgress?.(Math.min(1, Math.max(0, progress)));
    }
  };
  return { onStarted: () => report(0), onProgress: report, onCompleted: () => {} };
}

/** A file as `sendMessage` takes it. */
export function toFileRequest({ file, onProgress }: DisplayPictureRequest): object {
  assertUploadable(file, 'sendMessage');
  return { file, progressListener: progressListener({ onProgress }) };
}

/**
 * The request as `updateCurrentUserDisplayPicture` takes it. The SDK uploads only what has a `uri`, and sends
 * a browser's File as `{}`; a File that carries one is uploaded as the File it is.
 */
export function toPictureRequest({ file, onProgress }: DisplayPictureRequest): object {
  assertUploadable(file, 'updateCurrentUserDisplayPicture');
  const uploaded = isFile(file)
    ? Object.assign(new File([file], file.name, { type: file.type }), { uri: file.name })
    : file;
  return { file: uploaded, progressListener: progressListener({ onProgress }) };
}

function isFile(file: FileToSend): file is File {
  return typeof File !== 'undefined' && file instanceof File;
}

function assertUploadable(file: FileToSend, call: string): void {
  if ('url' in file) {
    return;
  }
  // The SDK reads a `uri` with `atob`, so it must be a data URL.
  if ('uri' in file && !file.uri.startsWith('data:')) {
    throw new ChatError('invalid-request', { call, reason: 'the uri of a file has to be a data: URL.' });
  }
  if (!canUpload()) {
    throw new ChatError('invalid-request', { call, reason: NO_UPLOADS });
  }
}

const NO_UPLOADS =
  'uploads need XMLHttpRequest, FormData and File, and this environment lacks one of them. Upload from a browser or React Native, or name a file that lives elsewhere as { url, name, contentType, size }.';

function canUpload(): boolean {
  return [globalThis.XMLHttpRequest, globalThis.FormData, globalThis.File].every(
    (needed) => typeof needed === 'function',
  );
}
