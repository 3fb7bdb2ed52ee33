import { ChatError } from './ChatError.js';
import type { FileToSend } from './requests.js';

/** True if the bytes go with the request; a file that lives elsewhere is only named. */
export function isUpload({ file }: { file: FileToSend }): boolean {
  return !('url' in file);
}

/** What files take, fetched with the first of them; without a network it is as lost as the call that needs it. */
export async function uploads(call: string): Promise<typeof import('./files.js')> {
  try {
    return await import('./files.js');
  } catch (cause) {
    throw new ChatError('connection-lost', { call }, cause);
  }
}
