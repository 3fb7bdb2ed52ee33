import { readFileSync } from 'node:fs';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import type { Snapshot } from '../core/snapshot.js';
import type { Emulator } from '../createEmulator.js';
import { createUploadShelf, type UploadShelf } from './uploadShelf.js';

/** How long after a failed write the next one is tried, in milliseconds. */
const RETRY_AFTER = 1_000;

/** How often the file is brought level when no client waits for it, since scripts act too; in milliseconds. */
const WRITE_EVERY = 50;

/** A file in which an emulator lives on. Uploads lie beside it, in the folder `{file}.uploads`. */
export interface DataFile {
  /** What an earlier run left behind; `undefined` when there was none. Throws when the file is not ours. */
  read(): Snapshot | undefined;
  /** Keeps the file level with an emulator from `begin()` on. */
  keep(emulator: Emulator): Keeper;
}

/** Writes down what happens. */
export interface Keeper {
  /** Writes for the first time. Rejects when that is not possible. */
  begin(): Promise<void>;
  /** Settles when everything that was done until now is on disk; `undefined` when it is already. */
  kept(): Promise<void> | undefined;
  /** Writes what is still to be written. Rejects when that fails. */
  close(): Promise<void>;
}

/** A snapshot whose files name their content on the shelf. */
type Shelved = Omit<Snapshot, 'files'> & { files: (Snapshot['files'][number] & { sha256?: string })[] };

const isMissing = (thrown: unknown) =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}

function parse(text: string, shelf: UploadShelf): Snapshot {
  const data = JSON.parse(text) as Partial<Shelved>;
  if (data.version !== 1) throw new Error('it has another version');
  const { files, ...world } = data as Shelved;
  shelf.keepOnly(new Set(files.flatMap(({ sha256 }) => sha256 ?? [])));
  return {
    ...world,
    files: files.map(({ sha256, ...file }) => ({ ...file, ...(sha256 && { content: shelf.read(sha256) }) })),
  };
}

async function describe(emulator: Emulator, shelf: UploadShelf): Promise<string> {
  const { files, ...world } = emulator.save({ contents: false });
  const contents = files.map(({ id }) => emulator.contentOf(id));
  const shelved: Shelved['files'] = [];
  for (const [index, file] of files.entries()) {
    const content = contents[index];
    shelved.push({ ...file, ...(content && { sha256: await shelf.store(content) }) });
  }
  return JSON.stringify({ ...world, files: shelved });
}

/** Keeps an emulator in a file. Each write serves everybody who waits by then; the file is replaced as a whole. */
function createKeeper(emulator: Emulator, file: string, shelf: UploadShelf): Keeper {
  let written = -1;
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const write = async () => {
    const count = emulator.changeCount();
    await writeFileAtomic(file, await describe(emulator, shelf));
    written = count;
  };

  /** One attempt; whoever waits for it tries again when it failed. */
  const attempt = async () => {
    // Whatever else came in with this turn of the event loop goes to disk with the same write.
    await breath();
    await write().catch(async (thrown: unknown) => {
      process.emitWarning(`${file} cannot be written, and nothing is confirmed until it can: ${thrown}`);
      await pause(RETRY_AFTER);
    });
    writing = undefined;
  };

  const reach = async (count: number) => {
    while (written < count) {
      writing ??= attempt();
      await writing;
    }
  };

  const kept = () => {
    const count = emulator.changeCount();
    return written < count ? reach(count) : undefined;
  };

  return {
    async begin() {
      await write();
      timer = setInterval(() => !writing && void kept(), WRITE_EVERY).unref();
    },
    kept,
    async close() {
      clearInterval(timer);
      await writing;
      if (written < emulator.changeCount()) await write();
    },
  };
}

export function openDataFile(file: string): DataFile {
  const shelf = createUploadShelf(`${file}.uploads`);
  return {
    read() {
      const text = readText(file);
      if (text === undefined) return undefined;
      try {
        return parse(text, shelf);
      } catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new Error(`${file} is no data of this emulator: ${reason}. Move it away or name another file.`);
      }
    },
    keep: (emulator) => createKeeper(emulator, file, shelf),
  };
}
