import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Snapshot } from '../core/snapshot.js';
import type { Emulator } from '../createEmulator.js';

// How soon after a change the file is written, in milliseconds: about as much is lost when the process is killed.
const WRITE_AFTER = 50;

// Of a large world most of the time must remain for talking.
const REST_PER_WRITE = 4;

const isMissing = (thrown: unknown) =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** Reads what an earlier run left behind; `undefined` when there was none. Throws when the file is not ours. */
export function readData(file: string): Snapshot | undefined {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Partial<Snapshot>;
    if (data.version !== 1) throw new Error('it has another version');
    return data as Snapshot;
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`${file} is no data of this emulator: ${reason}. Move it away or name another file.`);
  }
}

/** Written beside and then moved, so that a crash leaves either the old file or the new one. */
function writeData(file: string, snapshot: Snapshot): void {
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, JSON.stringify(snapshot));
  renameSync(temporary, file);
}

/** Keeps a file level with an emulator. Returns a function that writes a last time and stops. */
export function keepData(emulator: Emulator, file: string): () => void {
  let written = -1;
  let timer: NodeJS.Timeout | undefined;

  const write = () => {
    const count = emulator.changeCount();
    if (count === written) return;
    writeData(file, emulator.save());
    written = count;
  };
  const keepWriting = () => {
    const start = performance.now();
    write();
    const duration = performance.now() - start;
    timer = setTimeout(keepWriting, Math.max(WRITE_AFTER, duration * REST_PER_WRITE)).unref();
  };

  keepWriting();
  return () => {
    clearTimeout(timer);
    write();
  };
}
