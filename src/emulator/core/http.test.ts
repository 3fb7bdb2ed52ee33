import { describe, expect, it } from 'vitest';
import { createRawStage } from '../../../test/rawClient.js';

async function form(fields: Record<string, string | File>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const request = new Request('http://a.test', { method: 'POST', body: data });
  return {
    contentType: request.headers.get('content-type') ?? '',
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

describe('handle', () => {
  const setUp = () => {
    const stage = createRawStage();
    const jane = stage.connect();
    jane.signIn('jane');
    const { grant } = jane.read('/application/v1/user.write_file_access_grant.relay');
    const [channel] = jane.read('/application/v1/user/channels.relay')._embedded.channels;
    const upload = async (
      fields: Record<string, string | File>,
      headers: Record<string, string> = { grant },
    ) => {
      const { contentType, body } = await form(fields);
      return stage.emulator.handle({
        method: 'POST',
        path: channel._streams.messages,
        headers: { 'content-type': contentType, ...headers },
        body: [body],
      });
    };
    return { ...stage, jane, channel, upload };
  };

  const file = () => new File(['abc'], 'a.txt', { type: 'text/plain' });

  it('without a base URL hands files out as data that survives an appended grant', async () => {
    const { upload } = setUp();
    const { status, body } = await upload({ file: file() });
    expect(status).toBe(200);
    const { url } = JSON.parse(String(body)).file;
    expect(url).toBe('data:text/plain;base64,YWJj#');
  });

  it('hears of a channel.message.created and the end of typing for an upload, too', async () => {
    const { upload, jane, channel } = setUp();
    for (const topic of ['messages', 'typing']) jane.listen(channel._topics[topic]);
    jane.act(channel._actions.keystrokes, { keys: 'x' });
    jane.take();
    await upload({ file: file() });
    const types = jane.take().map(({ body }) => JSON.parse(body).type);
    expect(types).toEqual(['channel.message.created', 'thread.typing.stopped']);
  });

  it.each([
    ['a form without a file', { groupTag: '"g"' }, 400],
    ['fields that are no JSON', { file: 'x', groupTag: 'g' }, 400],
    ['properties that are no object', { file: 'x', properties: '7' }, 400],
  ])('refuses %s', async (_what, fields, status) => {
    expect((await setUp().upload(fields)).status).toBe(status);
  });

  it('suffers faults as messages do', async () => {
    const { upload, emulator, clock, jane, channel } = setUp();
    emulator.faults.failNext('sendMessage', 1, { error: 'AccessDeniedError' });
    expect((await upload({ file: file() })).status).toBe(403);

    const count = () => jane.read(channel._relays.messagesCount).count;
    const before = count();
    emulator.faults.delay('sendMessage', 1_000);
    const late = upload({ file: file() });
    await form({});
    expect(count()).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.advance(1_000);
    expect((await late).status).toBe(200);
    emulator.faults.delay('sendMessage', 0);

    let isAnswered = false;
    const note = () => {
      isAnswered = true;
    };
    emulator.faults.neverAnswer('sendMessage');
    void upload({ file: file() }).then(note);
    emulator.faults.loseAnswer('sendMessage');
    void upload({ file: file() }).then(note);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isAnswered, count()]).toEqual([false, before + 2]);
  });

  it.each([
    ['GET', '/'],
    ['GET', '/files/1'],
    ['DELETE', '/files/1/x'],
    ['GET', '/avatars/x.svg'],
    ['POST', '/v1/applications/emulator/channels/9999/messages'],
  ])('finds nothing at %s %s', async (method, path) => {
    const response = await setUp().emulator.handle({ method, path, headers: {}, body: [] });
    expect(response.status).toBe(404);
    expect(JSON.parse(String(response.body))).toMatchObject({ timestamp: expect.any(String) });
  });
});
