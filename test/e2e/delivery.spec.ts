import WebSocket from 'ws';
import { type Frame, parseFrame, serializeFrame } from '../../src/emulator/core/frames.ts';
import { expect, type Person, test } from './people.ts';

/** How many messages are sent where nobody asks for more; a thousand takes some minutes. */
const MESSAGES_IN_CI = 60;
const MESSAGES = Number(process.env.DELIVERY_MESSAGES ?? MESSAGES_IN_CI);
/** After so many messages a line breaks, after a number of frames that nobody knows. */
const CUT_EVERY = 6;
const FRAMES_UP_TO = 25;
const SECONDS = 1000;
const QUIET_MS = 120 * SECONDS;

/** What the server has of these people, in its order, asked for frame by frame. */
async function serverTexts(url: string, isWanted: (text: string) => boolean): Promise<string[]> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/rtm/websocket?api-key=test`);
  const waiting: ((frame: Frame) => void)[] = [];
  socket.on('message', (data) => {
    const frame = parseFrame(String(data));
    if (frame) waiting.shift()?.(frame);
  });
  await new Promise((resolve) => socket.once('open', resolve));
  const ask = (command: string, headers: Record<string, string>) =>
    new Promise<Frame>((resolve) => {
      waiting.push(resolve);
      socket.send(serializeFrame({ command, headers, body: '' }));
    });
  const read = async (destination: string) =>
    JSON.parse((await ask('SUBSCRIBE', { id: destination, destination })).body).resource;

  await ask('CONNECT', { 'StompX-User': 'grace', 'accept-version': '1.2', 'heart-beat': '0,0' });
  const me = await read('/application/v1/user.relay');
  const channels = (await read(me._relays.channels))._embedded.channels as {
    name: string;
    _relays: { messages: string };
  }[];
  const texts: string[] = [];
  let relay = channels.find(({ name }) => name === 'General')?._relays.messages;
  while (relay) {
    const page = await read(relay);
    texts.push(...(page._embedded?.messages ?? []).map(({ body }: { body?: string }) => body ?? ''));
    relay = page._relays?.next;
  }
  socket.close();
  return texts.reverse().filter(isWanted);
}

/** Everything in somebody's list, read from its end to its beginning, as it is scrolled. */
async function screenTexts({ page }: Person, first: string): Promise<string[]> {
  const known: string[] = [];
  await expect(async () => {
    const shown = await page.getByRole('log', { name: 'Messages' }).evaluate((log) => {
      const texts = [...log.querySelectorAll('article, [role=article]')].map((one) => one.textContent ?? '');
      let scroller: Element | null = log;
      while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1)
        scroller = scroller.parentElement;
      scroller?.scrollBy({ top: -scroller.clientHeight / 2, behavior: 'instant' });
      return texts;
    });
    const own = shown.flatMap((text) => /(?:jane|john) says \d+!/.exec(text)?.[0] ?? []);
    const meet = own.findIndex((text) => known.includes(text));
    known.unshift(...own.slice(0, meet < 0 ? own.length : meet));
    expect(known[0]).toBe(first);
  }).toPass({ timeout: QUIET_MS, intervals: [30] });
  return known;
}

test('sockets break between any two frames, a page is loaded anew: nothing is lost, doubled or moved', async ({
  signIn,
  request,
  baseURL,
}) => {
  test.setTimeout(MESSAGES * 1 * SECONDS + 2 * QUIET_MS);
  const people = { jane: await signIn('jane'), john: await signIn('john') };
  await people.jane.open('General');
  await people.john.open('General');
  const said: Record<string, string[]> = { jane: [], john: [] };
  let cuts = 0;
  const started = Date.now();

  for (let sent = 0; sent < MESSAGES; sent += 1) {
    const name = sent % 2 === 0 ? 'jane' : 'john';
    const text = `${name} says ${sent}!`;
    said[name]?.push(text);
    await people[name].composer.fill(text);
    await people[name].composer.press('Enter');
    if (sent % CUT_EVERY === 0) {
      cuts += 1;
      const frames = 1 + Math.floor(Math.random() * FRAMES_UP_TO);
      const username = Math.random() < 0.5 ? 'jane' : 'john';
      await request.post('/chatkitty/_emulator/faults', { data: { cutAfter: { frames, username } } });
    }
    if (sent === Math.floor(MESSAGES / 2)) {
      await people.jane.page.reload();
      await people.jane.open('General');
    }
  }

  await request.post('/chatkitty/_emulator/faults', { data: { clear: true } });
  const isOurs = (text: string) => / says \d+!$/.test(text);
  let arrived: string[] = [];
  await expect(async () => {
    arrived = await serverTexts(`${baseURL}/chatkitty`, isOurs);
    expect(arrived.length).toBeGreaterThanOrEqual(MESSAGES);
  }).toPass({ timeout: QUIET_MS });

  const lost = Object.values(said)
    .flat()
    .filter((text) => !arrived.includes(text));
  const doubled = arrived.filter((text, index) => arrived.indexOf(text) !== index);
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  for (const [name, texts] of Object.entries(said)) {
    expect(arrived.filter((text) => text.startsWith(name))).toEqual(texts);
  }
  for (const person of Object.values(people)) {
    expect(await screenTexts(person, arrived[0] ?? '')).toEqual(arrived);
  }
  const seconds = Math.round((Date.now() - started) / SECONDS);
  console.info(`${MESSAGES} messages, ${cuts} cuts, 1 reload, ${seconds} s: 0 lost, 0 doubled, order equal`);
});
