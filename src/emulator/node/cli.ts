#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { fixtures, isFixtureName } from '../fixtures/fixtures.js';
import { type StartOptions, startEmulator } from './startEmulator.js';

const DEFAULT_PORT = 4100;

const HELP = `Usage: chatkitty-emulator [options]

A local ChatKitty for development and tests: no account, no network.

  --port N               port to listen on, 0 for a free one (default ${DEFAULT_PORT})
  --fixture NAME         world to start with: ${Object.keys(fixtures).join(', ')} (default small-team)
  --password USER=PASS   password of one person, repeatable; everybody else is a guest
  --no-guests            only people with a password may sign in
  --data FILE            go on from this file, and keep it up to date
  --help                 show this text
`;

class UsageError extends Error {}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function parsePassword(text: string): [username: string, password: string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new UsageError('--password must look like USER=PASS.');
  return [text.slice(0, equals), text.slice(equals + 1)];
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        fixture: { type: 'string', default: 'small-team' },
        password: { type: 'string', multiple: true, default: [] },
        data: { type: 'string' },
        'no-guests': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function readOptions(values: ReturnType<typeof readArguments>): StartOptions & { fixture: string } {
  const { fixture } = values;
  if (!isFixtureName(fixture)) {
    throw new UsageError(
      `There is no fixture "${fixture}". Choose one of ${Object.keys(fixtures).join(', ')}.`,
    );
  }
  return {
    port: parsePort(values.port),
    fixture,
    data: values.data,
    passwords: Object.fromEntries(values.password.map(parsePassword)),
    guests: !values['no-guests'],
  };
}

/** Says what the system reports in words of the command line. */
function describe(thrown: unknown, { port, data }: StartOptions): string {
  const { code, syscall, message } = thrown as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another with --port, or 0 for a free one.`;
  }
  return syscall && syscall !== 'listen' ? `${data} cannot be kept: ${message}.` : message;
}

async function main(): Promise<void> {
  const values = readArguments(process.argv.slice(2));
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const options = readOptions(values);
  const server = await startEmulator(options).catch((thrown: unknown) => {
    throw new Error(describe(thrown, options));
  });
  console.log(`chatkitty-emulator listening on ${server.url} (fixture ${options.fixture})`);
  const close = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

main().catch((thrown: unknown) => {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  console.error(`chatkitty-emulator: ${message}`);
  if (thrown instanceof UsageError) console.error('Try --help.');
  process.exit(thrown instanceof UsageError ? 2 : 1);
});
