import type { Backend } from './backend.js';
import { accessDenied } from './errors.js';
import { isCleanName, isObject } from './input.js';
import { addUser, findUser, type UserRecord } from './world.js';

/** What a client says about itself in CONNECT. */
export interface Credentials {
  apiKey: string;
  username: string;
  /** Base 64 of JSON, as the SDK sends it. */
  authParams?: string;
}

/**
 * The SDK encodes one byte a character. Clients that hand it UTF-8 bytes mean UTF-8; the plain SDK's `ë` is a
 * lone latin-1 byte, which no UTF-8 text has.
 */
function decodeText(bytes: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
    );
  } catch {
    return bytes;
  }
}

function parsePassword(authParams: string | undefined): unknown {
  if (authParams === undefined) return undefined;
  try {
    const params: unknown = JSON.parse(decodeText(atob(authParams)));
    return isObject(params) ? params.password : undefined;
  } catch {
    throw accessDenied('The authentication parameters cannot be read.');
  }
}

/** Lets a person in or throws an `AccessDeniedError`, the only refusal after which the SDK stops trying. */
export function signIn({ admission, world, changes, faults }: Backend, credentials: Credentials): UserRecord {
  const { apiKey, username, authParams } = credentials;
  if (apiKey === '') throw accessDenied('The connection has no API key.');
  if (!isCleanName(username)) throw accessDenied('The username is missing or not usable.');

  const password = Object.hasOwn(admission.passwords, username) ? admission.passwords[username] : undefined;
  if (password === undefined && !admission.guests) {
    throw accessDenied(`"${username}" has no password, and guests are not allowed.`);
  }
  if (password !== undefined && parsePassword(authParams) !== password) {
    throw accessDenied(`The password of "${username}" is wrong.`);
  }
  if (faults.auth.isExpired(username, authParams))
    throw accessDenied(`The session of "${username}" has expired.`);
  faults.auth.note(username, authParams);
  const known = findUser(world, username);
  if (known) return known;
  changes.count++;
  return addUser(world, { name: username, isGuest: password === undefined });
}
