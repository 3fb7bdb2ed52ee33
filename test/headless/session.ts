// Two people chat in plain Node, in a process of its own, with the hooks alone; the last line tells what they saw.
import { WebSocket } from 'ws';
import { startEmulator } from '../../src/emulator/node/index.js';
import { type FileToSend, isChatError } from '../../src/hooks.js';
import { installUploads } from './httpUploads.js';
import { type HeadlessPerson, showChat, until } from './person.js';

const sockets: WebSocket[] = [];

class CountedWebSocket extends WebSocket {
  constructor(...given: ConstructorParameters<typeof WebSocket>) {
    super(...given);
    sockets.push(this);
  }
}

Object.assign(globalThis, { WebSocket: CountedWebSocket });

const PIXEL = 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const picture: FileToSend = {
  uri: `data:image/gif;base64,${PIXEL}`,
  name: 'pixel.gif',
  type: 'image/gif',
  size: 23,
};

const say = ({ hooks: { general, sendMessage } }: HeadlessPerson, body: string) =>
  general && sendMessage.mutateAsync({ channel: general, body });

const sendPicture = ({ hooks: { general, kitty } }: HeadlessPerson) =>
  general && kitty?.api.sendMessage({ channel: general, file: picture });

const changePicture = ({ hooks: { updatePicture } }: HeadlessPerson) =>
  updatePicture.mutateAsync({ file: picture });

/** What a call was refused with: its code and sentence, if it is an error of the kit's. */
async function refusalOf(call: Promise<unknown> | undefined): Promise<string> {
  try {
    await call;
    return 'not refused';
  } catch (error) {
    return isChatError(error) ? `${error.code}: ${error.message}` : `not a ChatError: ${error}`;
  }
}

const server = await startEmulator({ fixture: 'small-team' });
const jane = showChat('jane', server.host);
const john = showChat('john', server.host);
await until(() => [jane, john].every((person) => person.messages().length > 0));
await until(() => server.emulator.stats().chatSessions === 2);
const channels = jane.channels();

await say(john, 'Hello from John');
await until(() => jane.messages().includes('Hello from John'));
await say(jane, 'Hello from Jane');
await until(() => john.messages().includes('Hello from Jane'));

const refusals = [await refusalOf(sendPicture(jane)), await refusalOf(changePicture(jane))];

installUploads();
await sendPicture(jane);
await until(() => john.messages().includes('pixel.gif'));
const { displayPictureUrl } = await changePicture(jane);
const uploaded = Buffer.from(await (await fetch(displayPictureUrl)).arrayBuffer()).toString('base64');

const messages = john.messages().slice(-3);
jane.leave();
john.leave();
await until(() => sockets.every(({ readyState }) => readyState === WebSocket.CLOSED));
await server.close();

console.log(
  JSON.stringify({
    domGlobals: ['window', 'document', 'HTMLElement'].filter((name) => name in globalThis),
    channels,
    messages,
    refusals,
    isPictureWhole: uploaded === PIXEL,
    sockets: sockets.length,
  }),
);
