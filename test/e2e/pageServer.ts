import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which page is served: the demo, or the app of somebody who has made the kit their own. */
type PageConfig = 'demo/vite.config.ts' | 'test/e2e/app/vite.config.ts';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A page with a chat server of its own, for tests that do bad things to it or want another app. */
export class PageServer {
  #process: ChildProcess | undefined;

  private constructor(
    readonly config: PageConfig,
    readonly port: number,
  ) {}

  static async start(config: PageConfig): Promise<PageServer> {
    const server = new PageServer(config, await freePort());
    await server.start();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, again on the same port if it was killed. */
  async start(): Promise<void> {
    this.#process = spawn('node_modules/.bin/vite', ['--config', this.config], {
      cwd: root,
      env: { ...process.env, PORT: String(this.port), DEMO_QUIET: '1' },
      stdio: 'inherit',
    });
    while (!(await isUp(this.url))) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** Ends it as a power cut would: without a goodbye to anybody. */
  async kill(): Promise<void> {
    const killed = this.#process;
    if (!killed || killed.exitCode !== null || killed.signalCode !== null) return;
    killed.kill('SIGKILL');
    await once(killed, 'exit');
  }
}
