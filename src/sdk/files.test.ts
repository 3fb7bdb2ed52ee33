import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { progressListener, toFileRequest, toPictureRequest } from './files.js';

const inlineFile = { uri: 'data:text/plain;base64,SGk=', name: 'hi.txt', type: 'text/plain', size: 2 };
const elsewhere = { url: 'https://files.test/a.png', name: 'a.png', contentType: 'image/png', size: 4 };

function withoutGlobal(name: string): void {
  vi.stubGlobal(name, undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
}

const thrownBy = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('a file to upload', () => {
  it.each(['XMLHttpRequest', 'FormData', 'File'])('is refused at once where there is no %s', (name) => {
    withoutGlobal(name);
    expect(thrownBy(() => toFileRequest({ file: inlineFile }))).toMatchObject({
      code: 'invalid-request',
      message: expect.stringMatching(/^sendMessage was not sent: uploads need XMLHttpRequest/),
    });
    expect(thrownBy(() => toPictureRequest({ file: inlineFile }))).toMatchObject({
      code: 'invalid-request',
      facts: { call: 'updateCurrentUserDisplayPicture' },
    });
  });

  it('has to be in its uri', () => {
    const onDisk = { ...inlineFile, uri: 'file:///tmp/hi.txt' };
    expect(thrownBy(() => toFileRequest({ file: onDisk }))).toMatchObject({
      code: 'invalid-request',
      facts: { reason: expect.stringContaining('data: URL') },
    });
  });

  it('is taken as it is where uploads work', () => {
    expect(toFileRequest({ file: inlineFile })).toMatchObject({ file: inlineFile });
    expect(toPictureRequest({ file: inlineFile })).toMatchObject({ file: inlineFile });
  });
});

it('a file that lives elsewhere needs no upload', () => {
  withoutGlobal('XMLHttpRequest');
  expect(toFileRequest({ file: elsewhere })).toMatchObject({ file: elsewhere });
});

it('a browser File becomes a picture that the SDK uploads', () => {
  const file = new File(['GIF'], 'me.gif', { type: 'image/gif' });
  const { file: picture } = toPictureRequest({ file }) as { file: File & { uri: string } };
  expect(picture).toBeInstanceOf(File);
  expect(picture).toMatchObject({ name: 'me.gif', type: 'image/gif', size: 3, uri: 'me.gif' });
});

it('progress is a share from 0 to 1, and never a division by zero', () => {
  const shares: number[] = [];
  const listener = progressListener({ onProgress: (share) => shares.push(share) });
  listener.onStarted();
  for (const share of [Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1.2]) {
    listener.onProgress(share);
  }
  listener.onCompleted();
  expect(shares).toEqual([0, 0.5, 1]);
});
