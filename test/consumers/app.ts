import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { root, run } from '../../scripts/run.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** Tools must neither call home nor ask, and servers take a free port. */
const env = { NEXT_TELEMETRY_DISABLED: '1', CI: '1', PORT: '0' };

const URL_SAID = /http:\/\/([^\s/]+)/;

/** Somebody's app outside this project, with the packed kit installed into it. */
export class App {
  #ends: (() => unknown)[] = [];

  private constructor(readonly folder: string) {
    this.#ends.push(() => rmSync(folder, { recursive: true, force: true }));
  }

  /** Copies one of the folders here to where no other package is near, and installs what it asks for. */
  static async install(name: string, packages: readonly string[] = []): Promise<App> {
    const app = new App(mkdtempSync(join(tmpdir(), `chatkitty-react-${name}-`)));
    cpSync(folderOf(name), app.folder, { recursive: true });
    const quick = ['--prefer-offline', '--no-audit', '--no-fund'];
    await app.run('npm', ['install', ...quick, `${process.env.PACKED_KIT}`, ...packages]);
    return app;
  }

  /** Runs a command in the app, and returns what it said. */
  run(command: string, args: string[]): Promise<string> {
    return run(command, args, { cwd: this.folder, quiet: true, env });
  }

  script(name: string): Promise<string> {
    return this.run('npm', ['run', '--silent', name]);
  }

  /** Serves the app by one of its own scripts, else as it was built, and returns the address. */
  async serve(name = 'start'): Promise<string> {
    const { scripts } = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8'));
    const script = scripts[name];
    const [command, ...args] = (script ?? 'vite preview --host 127.0.0.1').split(' ');
    const bin = script ? this.folder : root;
    return `http://${await this.#spawn(join(bin, 'node_modules/.bin', command), args)}`;
  }

  /** Starts the emulator as the package's command, and returns its host. */
  startEmulator(): Promise<string> {
    return this.#spawn(join(this.folder, 'node_modules/.bin/chatkitty-emulator'), ['--port', '0']);
  }

  async remove(): Promise<void> {
    for (const end of this.#ends.reverse()) await end();
  }

  /** Starts a server, and waits until it says where it listens. */
  #spawn(command: string, args: readonly string[]): Promise<string> {
    const server = spawn(command, args, {
      cwd: this.folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#ends.push(() => {
      if (server.exitCode !== null) return;
      server.removeAllListeners('exit').kill();
      // Who still runs would write to what is removed next.
      return once(server, 'exit');
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`${command} ended with ${code}.`)));
      server.stdout.on('data', (data: Buffer) => {
        const [, host] = URL_SAID.exec(stripVTControlCharacters(data.toString())) ?? [];
        if (host) resolve(host);
      });
    });
  }
}
