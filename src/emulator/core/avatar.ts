import { toBase64 } from './base64.js';
import { join } from './bytes.js';
import type { Links } from './viewer.js';
import type { FileRecord, UserRecord } from './world.js';

const HUES = [8, 32, 96, 152, 188, 214, 248, 282, 318, 342];

const escapeXml = (text: string) => text.replace(/[<>&"']/g, (found) => `&#${found.charCodeAt(0)};`);

function initials(displayName: string): string {
  const words = displayName.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

/** A small picture with a person's initials, the same for the same person every time. */
export function avatarSvg({ id, displayName }: UserRecord): string {
  const hue = HUES[id % HUES.length];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">',
    `<rect width="96" height="96" fill="hsl(${hue} 42% 42%)"/>`,
    '<text x="48" y="50" fill="#fff" font-family="system-ui,sans-serif" font-size="38" font-weight="600"',
    ' text-anchor="middle" dominant-baseline="central">',
    escapeXml(initials(displayName)),
    '</text></svg>',
  ].join('');
}

/** Links for a door with an HTTP server, given the address under which the page reaches it. */
export const httpLinks = (baseUrl: string): Links => ({
  avatar: (user) => (user.picture ? httpFile(baseUrl, user.picture) : `${baseUrl}/avatars/${user.id}.svg`),
  file: (file) => httpFile(baseUrl, file),
});

const httpFile = (baseUrl: string, file: FileRecord) =>
  file.url ?? `${baseUrl}/files/${file.id}/${encodeURIComponent(file.name)}`;

/**
 * Links for a page without any server: everything is a data URL. They end in `#`, so that the `?grant=…`
 * which the SDK appends to file addresses lands in the fragment and does no harm.
 */
export const inlineLinks = (): Links => ({
  avatar: (user) =>
    user.picture ? inlineFile(user.picture) : `data:image/svg+xml,${encodeURIComponent(avatarSvg(user))}`,
  file: inlineFile,
});

// Every resource that shows a file names its address, and encoding it anew each time would take seconds.
const dataUrls = new WeakMap<FileRecord, string>();

function inlineFile(file: FileRecord): string {
  const { url, contentType, content = [] } = file;
  const address = url ?? dataUrls.get(file) ?? `data:${contentType};base64,${toBase64(join(content))}#`;
  if (url === undefined) dataUrls.set(file, address);
  return address;
}
