import { invalid } from './errors.js';
import { isObject, requiredText } from './input.js';
import { addFile, type FileRecord, type World } from './world.js';

const MAX_URL_LENGTH = 2_000_000;

/** A file that lives elsewhere, from `{url, name, contentType, size}`. */
export function externalFile(world: World, value: unknown): FileRecord {
  if (!isObject(value)) throw invalid('"file" must be an object.');
  const url = requiredText(value.url, 'file.url', MAX_URL_LENGTH);
  const size = Number(value.size ?? 0);
  return addFile(world, {
    url,
    name: typeof value.name === 'string' ? value.name : 'file',
    contentType: typeof value.contentType === 'string' ? value.contentType : 'application/octet-stream',
    size: Number.isFinite(size) ? size : 0,
  });
}
