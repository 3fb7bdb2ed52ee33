// More arguments than this at once overflow the stack of some engines.
const BYTES_PER_STEP = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_PER_STEP));
  }
  return btoa(binary);
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
