import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pieces } from '../core/bytes.js';

/** A folder in which every uploaded file is written once, under the hash of its content. */
export interface UploadShelf {
  /** Stores a content, unless it is there already, and returns its name. */
  store(content: Pieces): Promise<string>;
  /** Reads a content. Throws when it is not there. */
  read(name: string): Pieces;
  /** Forgets everything but the named contents. */
  keepOnly(names: ReadonlySet<string>): void;
}

function nameOf(content: Pieces): string {
  const hash = createHash('sha256');
  for (const piece of content) hash.update(piece);
  return hash.digest('hex');
}

// Contents, and what a crash left of one: whatever else lies in the folder is not ours.
const OURS = /^[0-9a-f]{64}(\.part)?$/;

function ignoreExisting(thrown: unknown): void {
  if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
}

export function createUploadShelf(folder: string): UploadShelf {
  const names = new WeakMap<Pieces, string>();
  return {
    async store(content) {
      const known = names.get(content);
      if (known !== undefined) return known;
      const name = nameOf(content);
      await mkdir(folder).catch(ignoreExisting);
      // A name that is the hash of its content must not stand for less.
      await writeFile(join(folder, `${name}.part`), content);
      await rename(join(folder, `${name}.part`), join(folder, name));
      names.set(content, name);
      return name;
    },
    read(name) {
      const content = [readFileSync(join(folder, name))];
      names.set(content, name);
      return content;
    },
    keepOnly(wanted) {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (OURS.test(name) && !wanted.has(name)) unlinkSync(join(folder, name));
      }
    },
  };
}
