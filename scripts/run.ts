import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where the project is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Keeps what the command says unless it fails. */
  quiet?: boolean;
}

/** A command that ended with something else than 0. */
export class CommandFailed extends Error {
  constructor(
    message: string,
    readonly output: string,
  ) {
    super(message);
  }
}

/** Runs a command and returns what it wrote; commands of our own dependencies need no path. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { cwd = root, env = {}, quiet = false } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  const listen = (data: Buffer) => {
    said.push(data);
    if (!quiet) process.stdout.write(data);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const output = Buffer.concat(said).toString();
      if (code === 0) return resolve(output);
      if (quiet) process.stdout.write(output);
      reject(new CommandFailed(`\`${[command, ...args].join(' ')}\` ended with ${code}.`, output));
    });
  });
}
