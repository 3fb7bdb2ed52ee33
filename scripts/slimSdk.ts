import { fileURLToPath } from 'node:url';

const slim = (file: string) => fileURLToPath(new URL(`../src/sdk/slim/${file}`, import.meta.url));

/**
 * What replaces the SDK's heavy or misbehaving dependencies, in our build, in Storybook, in the demo and wherever
 * tests run in a browser. Only whole names are replaced: our own stand-ins reach for what lies below them.
 */
export const slimSdkAliases = Object.entries({
  'text-encoding': 'textEncoding.ts',
  'sockjs-client': 'noSockJs.ts',
  '@stomp/stompjs': 'stompjs.ts',
  axios: 'axios.ts',
  'base-64': 'base64.ts',
  uuid: 'uuid.ts',
}).map(([name, file]) => ({ find: new RegExp(`^${name}$`), replacement: slim(file) }));
