import { invalid, Refusal } from './errors.js';
import { MAX_NAME_LENGTH } from './limits.js';
import type { Properties } from './protocol.js';
import { findUser, type UserRecord, type World } from './world.js';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a JSON object; an empty text counts as `{}`. */
export function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json === '' ? '{}' : json);
  } catch {
    throw invalid('The body is not JSON.');
  }
  if (!isObject(value)) throw invalid('The body must be a JSON object.');
  return value;
}

/** A text that must be there and not blank. */
export function requiredText(value: unknown, field: string, maxLength: number): string {
  const text = optionalText(value, field, maxLength);
  if (text === undefined || text.trim() === '') throw invalid(`"${field}" must be a text that is not blank.`);
  return text;
}

export function optionalText(value: unknown, field: string, maxLength = MAX_NAME_LENGTH): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalid(`"${field}" must be a text.`);
  if (value.length > maxLength) throw invalid(`"${field}" is longer than ${maxLength} characters.`);
  return value;
}

export function optionalProperties(value: unknown): Properties | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw invalid('"properties" must be an object.');
  return value;
}

/** Finds the person behind `{username}`, `{id}` or a whole user as the SDK sends it. */
export function requireUserReference(world: World, value: unknown): UserRecord {
  const reference = isObject(value) ? value : {};
  const name = reference.username ?? reference.name;
  const user = typeof name === 'string' ? findUser(world, name) : world.users.get(Number(reference.id));
  if (!user) {
    throw new Refusal(
      'UserNotFoundError',
      `There is no user ${JSON.stringify(name ?? reference.id ?? null)}.`,
    );
  }
  return user;
}

/** Names end up in STOMP headers and in people's eyes: no control characters. */
export function isCleanName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME_LENGTH && !/\p{Cc}/u.test(name);
}
