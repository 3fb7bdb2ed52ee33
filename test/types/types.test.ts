// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typecheck } from '../program.js';

const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /\.test-d\.tsx?$/.test(file));
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
// Outside of the tests: a slow machine may need longer for it than a test is given.
const mistakesByFile = typecheck(new Map(files.map((file) => [`test/types/${file}`, read(file)])));

it.each([...mistakesByFile])('holds in %s', (_file, mistakes) => {
  expect(mistakes).toEqual([]);
});

// As text, since a real file would change the types of the whole project.
describe('an app that registers its custom data', () => {
  const registration = `
    declare module 'chatkitty-react' {
      interface Register {
        channelProperties: { topic?: string };
        messageProperties: { orderId: number };
        threadProperties: { closed?: boolean };
        eventProperties: { points: number };
        userProperties: { team: 'bakery' | 'shop' };
      }
    }`;

  function mistakesOf(use: string, register = registration): string[] {
    const code = `
    import { type Channel, type CurrentUser, type Message, type User, useSendMessage } from 'chatkitty-react';
    declare const channel: Channel;
    declare const message: Message;
    declare const user: User & CurrentUser;
    ${register}
    ${use}`;
    return typecheck(new Map([['test/registered.tsx', code]])).get('test/registered.tsx') ?? [];
  }

  it('reads it with its own types', () => {
    expect(
      mistakesOf(`
        export const topic: string | undefined = channel.properties.topic;
        export const orderId: number = message.properties.orderId;
        export const team: 'bakery' | 'shop' = user.properties.team;
        export const author = message.type === 'TEXT' ? message.user.properties.team : 'shop';
      `),
    ).toEqual([]);
  });

  it('sends it with its own types', () => {
    const send = (properties: string) =>
      `export const useSend = () => useSendMessage().mutate({ channel, body: 'Hi', properties: ${properties} });`;

    expect(mistakesOf(send('{ orderId: 7 }'))).toEqual([]);
    expect(mistakesOf(send("{ orderId: 'seven' }"))).toEqual([expect.stringContaining("'string'")]);
  });

  it('has threads and events of its own types, too', () => {
    expect(
      mistakesOf(`
        import { type Thread, useChatKittyEvent, useChatSession } from 'chatkitty-react';
        export const isClosed = (thread: Thread): boolean | undefined => thread.properties.closed;
        export const useGame = () => {
          useChatSession(channel, { onEventTriggered: ({ properties }) => properties.points.toFixed() });
          useChatKittyEvent('onEventTriggered', ({ event }) => event.properties.points.toFixed());
        };
      `),
    ).toEqual([]);
  });

  it.each([
    ['useCreateThread', "{ channel, name: 'Menu', properties: { closed: true } }", "{ closed: 'no' }"],
    ['useTriggerEvent', "{ channel, type: 'goal', properties: { points: 3 } }", "{ points: '3' }"],
    ['useCreateChannel', "{ type: 'PUBLIC', name: 'Tea', properties: { topic: 'Tea' } }", '{ topic: 3 }'],
    ['useUpdateCurrentUser', "(me) => ({ ...me, properties: { team: 'shop' } })", "{ team: 'office' }"],
  ])('tells %s with its own types', (hook, right, wrong) => {
    const call = (request: string) => `
      import { ${hook} } from 'chatkitty-react';
      export const useCall = () => ${hook}().mutate(${request});`;

    expect(mistakesOf(call(right))).toEqual([]);
    expect(mistakesOf(call(right.replace(/(?<=properties: )\{[^}]*\}/, wrong)))).toEqual([
      expect.stringContaining('is not assignable to type'),
    ]);
  });

  it('is told of what it never registered', () => {
    expect(
      mistakesOf('channel.properties.topci; message.properties.topic; user.properties.orderId;'),
    ).toEqual([
      expect.stringContaining("'topci' does not exist"),
      expect.stringContaining("'topic' does not exist"),
      expect.stringContaining("'orderId' does not exist"),
    ]);
  });

  it('may leave it all unregistered, and reads what it does not know', () => {
    expect(
      mistakesOf(
        'export const data: Record<string, unknown>[] = [channel, message, user].map((one) => one.properties);',
        '',
      ),
    ).toEqual([]);
    expect(mistakesOf('export const topic: string = channel.properties.topic;', '')).toEqual([
      expect.stringContaining("'unknown' is not assignable to type 'string'"),
    ]);
  });
});
