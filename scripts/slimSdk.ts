import { fileURLToPath } from 'node:url';

const slim = (file: string) => fileURLToPath(new URL(`../src/sdk/slim/${file}`, import.meta.url));

/** What replaces the SDK's heavy or misbehaving dependencies, in our build, in tests, in Storybook and in the demo. */
export const slimSdkAliases = {
  'text-encoding': slim('textEncoding.ts'),
  'sockjs-client': slim('noSockJs.ts'),
  axios: slim('axios.ts'),
  uuid: slim('uuid.ts'),
};
