import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const sdk = join(dirname(createRequire(import.meta.url).resolve('chatkitty')), 'lib');

/** The members that a declaration of the SDK lists, methods and handlers alike. */
function members(file: string, declaration: RegExp): string[] {
  const text = readFileSync(join(sdk, file), 'utf8');
  const body = text.split(declaration)[1]?.split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {4}(\w+)\??[(:]/gm)].map(([, name = '']) => name);
}

/** Every method of the SDK. */
export const sdkMethods = members('chatkitty.d.ts', /export interface ChatKitty \{/).filter(
  (name) => name !== 'currentUser',
);

/** Every handler of a chat session. */
export const sdkHandlers = members(
  'chat-session.d.ts',
  /export declare class StartChatSessionRequest \{/,
).filter((name) => name !== 'channel');
