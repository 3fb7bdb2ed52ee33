import type { ChatFile } from './model.js';

/** More files than a long-lived page shows; the oldest are forgotten first. */
const REMEMBERED_FILES = 5000;
const GRANT = '?grant=';

/** Keeps file addresses loadable, and grants where they belong. */
export interface FileGrants {
  apply(file: ChatFile): ChatFile;
}

/**
 * The SDK appends the read grant to some file addresses and forgets it on others, and appends it even to
 * files that live elsewhere. This remembers the granted address of each hosted file and takes the grant off
 * external ones, so that it never leaves for a third party.
 */
export function createFileGrants(): FileGrants {
  const grantedUrls = new Map<string, string>();

  function remember(bareUrl: string, url: string): void {
    grantedUrls.delete(bareUrl);
    grantedUrls.set(bareUrl, url);
    if (grantedUrls.size > REMEMBERED_FILES) {
      grantedUrls.delete(grantedUrls.keys().next().value ?? '');
    }
  }

  return {
    apply(file) {
      const at = file.url.lastIndexOf(GRANT);
      const bareUrl = at < 0 ? file.url : file.url.slice(0, at);
      if (file.type === 'EXTERNAL') {
        return { ...file, url: bareUrl };
      }
      if (at >= 0) {
        remember(bareUrl, file.url);
      }
      return { ...file, url: grantedUrls.get(bareUrl) ?? file.url };
    },
  };
}
