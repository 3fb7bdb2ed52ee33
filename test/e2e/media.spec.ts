import { type ChosenFile, expect, type Person, picture, test, textFile } from './people.ts';

test.slow();

/** A tenth of a second of silence. */
function silence(name: string): ChosenFile {
  const samples = 800;
  const buffer = Buffer.alloc(44 + samples);
  buffer.write('RIFF', 0);
  buffer.writeUInt32LE(36 + samples, 4);
  buffer.write('WAVEfmt ', 8);
  buffer.writeUInt32LE(16, 16);
  buffer.writeUInt16LE(1, 20);
  buffer.writeUInt16LE(1, 22);
  buffer.writeUInt32LE(8000, 24);
  buffer.writeUInt32LE(8000, 28);
  buffer.writeUInt16LE(1, 32);
  buffer.writeUInt16LE(8, 34);
  buffer.write('data', 36);
  buffer.writeUInt32LE(samples, 40);
  return { name, mimeType: 'audio/wav', buffer };
}

/** Drops a film on the conversation that the browser has just made of a canvas. */
async function dropFilm({ page }: Person, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(async (fileName) => {
    const canvas = document.createElement('canvas');
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
    const recorded = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => resolve(data);
    });
    const context = canvas.getContext('2d');
    recorder.start();
    for (let frame = 0; frame < 10; frame += 1) {
      context?.fillRect(frame * 10, 0, 10, 10);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    recorder.stop();
    const transfer = new DataTransfer();
    transfer.items.add(new File([await recorded], fileName, { type: 'video/webm' }));
    return transfer;
  }, name);
  const log = page.getByRole('log', { name: 'Messages' });
  await log.dispatchEvent('dragover', { dataTransfer });
  await expect(page.getByText('Drop files to attach them')).toBeVisible();
  await log.dispatchEvent('drop', { dataTransfer });
}

test('files of every kind are dropped, pasted and chosen, and shown as what they are', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');

  await test.step('a film, a sound and notes go out together', async () => {
    await dropFilm(jane, 'sail.webm');
    await expect(jane.page.getByRole('button', { name: 'Remove sail.webm' })).toBeVisible();
    await jane.attach(silence('calm.wav'), textFile('Grüße 🌊.txt', 'Ahoy!'));
    await jane.page.getByRole('button', { name: 'Send' }).click();
  });

  await test.step('the film plays', async () => {
    const film = john.page.getByLabel('Video: sail.webm');
    await film.evaluate((video: HTMLVideoElement) => video.play());
    await expect
      .poll(() => film.evaluate(({ currentTime }: HTMLVideoElement) => currentTime))
      .toBeGreaterThan(0);
  });

  await test.step('the sound can be played', async () => {
    const sound = john.page.getByLabel('Audio: calm.wav');
    await expect.poll(() => sound.evaluate(({ duration }: HTMLAudioElement) => duration)).toBeCloseTo(0.1);
  });

  await test.step('notes say how large they are, and are downloaded', async () => {
    await expect(john.row('Grüße 🌊.txt')).toContainText('5 bytes');
    const download = john.page.waitForEvent('download');
    await john.page.getByRole('link', { name: 'Download Grüße 🌊.txt' }).click();
    expect((await download).suggestedFilename()).toBe('Grüße 🌊.txt');
  });

  await test.step('what is no picture at all is offered as a file', async () => {
    await jane.attach({ name: 'torn.png', mimeType: 'image/png', buffer: Buffer.from('torn') });
    await jane.page.getByRole('button', { name: 'Send' }).click();
    await expect(john.page.getByRole('link', { name: 'Download torn.png' })).toBeVisible();
    await expect(john.page.getByRole('button', { name: 'Image: torn.png' })).toBeHidden();
  });
});

test('the tray says what is wrong, and gives up what is taken out', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  const names = Array.from({ length: 11 }, (_, at) => `plank ${at}.txt`);
  await jane.attach(...names.map((name) => textFile(name, 'oak')));
  const fault = jane.page.getByRole('alert').filter({ hasText: 'Up to 10 files can go with one message.' });
  await expect(fault).toBeVisible();
  await expect(jane.page.getByRole('button', { name: 'Send' })).toBeDisabled();

  await jane.page.getByRole('button', { name: 'Remove plank 3.txt' }).click();
  await expect(fault).toBeHidden();
  const tray = jane.page.getByRole('list', { name: 'Attached files' });
  await expect(tray.getByRole('listitem')).toHaveCount(10);
  await expect(tray.getByRole('listitem').first()).toContainText('3 bytes');

  for (const name of names.filter((one) => one !== 'plank 3.txt'))
    await jane.page.getByRole('button', { name: `Remove ${name}` }).click();
  const clipboardData = await jane.page.evaluateHandle(() => {
    const copied = new DataTransfer();
    copied.items.add(new File(['x'], 'screenshot.png', { type: 'image/png' }));
    return copied;
  });
  await jane.composer.evaluate(
    (field, copied) =>
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: copied, bubbles: true })),
    clipboardData,
  );
  await expect(jane.page.getByRole('button', { name: 'Remove screenshot.png' })).toBeVisible();
  await expect(tray.locator('img')).toBeVisible();
});

test('a file beyond the limit is named, dropped or pasted, and goes nowhere; an empty one is a file', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  /** So many million bytes, of which the page holds one million. */
  const megabytes = (name: string, count: number) =>
    jane.page.evaluateHandle(
      ([fileName, times]) => {
        const transfer = new DataTransfer();
        const pieces = Array<Uint8Array<ArrayBuffer>>(times).fill(new Uint8Array(1_000_000));
        transfer.items.add(new File(pieces, fileName));
        return transfer;
      },
      [name, count] as const,
    );
  const paste = async (name: string, count: number) =>
    jane.composer.evaluate(
      (field, clipboardData) =>
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })),
      await megabytes(name, count),
    );
  const fault = (name: string) =>
    jane.page.getByRole('alert').filter({ hasText: `${name} is too large. Files can have up to 100 MB.` });

  await jane.log.dispatchEvent('drop', { dataTransfer: await megabytes('atlas.bin', 101) });
  await expect(fault('atlas.bin')).toBeVisible();
  await paste('globe.bin', 101);
  await expect(
    fault('atlas.bin').filter({ has: jane.page.getByText(/globe\.bin is too large/) }),
  ).toBeVisible();
  await jane.composer.fill('Here you are');
  await expect(jane.page.getByRole('button', { name: 'Send' })).toBeDisabled();
  await jane.composer.press('Enter');
  await expect(jane.composer).toHaveValue('Here you are');

  await jane.page.getByRole('button', { name: 'Remove atlas.bin' }).click();
  await jane.page.getByRole('button', { name: 'Remove globe.bin' }).click();
  await expect(jane.page.getByRole('alert')).toHaveCount(0);
  await paste('empty.bin', 0);
  await expect(jane.page.getByRole('list', { name: 'Attached files' })).toContainText('0 bytes');
  await jane.composer.press('Enter');
  await john.seesLast(['empty.bin', 'Here you are']);
  await expect(john.row('empty.bin')).toContainText('0 bytes');
  await expect(john.page.getByText(/(atlas|globe)\.bin/)).toHaveCount(0);
});

test('a picture takes its room before it is there, and is looked at by keyboard alone', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  await john.page.route('**/files/**', async (route) => {
    await shown;
    await route.continue();
  });
  await jane.attach(picture('bow.png'), picture('mast.png'), picture('stern.png'));
  await jane.page.getByRole('button', { name: 'Send' }).click();

  const tile = (name: string) => john.page.getByRole('button', { name: `Image: ${name}` });
  await expect(tile('stern.png')).toBeVisible();
  const before = await tile('mast.png').boundingBox();
  show();
  const image = tile('mast.png').locator('img');
  await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
  expect(await tile('mast.png').boundingBox()).toEqual(before);

  await tile('mast.png').focus();
  await john.page.keyboard.press('Enter');
  const lightbox = john.page.getByRole('dialog', { name: /^Image/ });
  await expect(lightbox).toContainText('2 of 3');
  await john.page.keyboard.press('ArrowRight');
  await expect(lightbox).toContainText('3 of 3');
  await expect(lightbox.getByRole('button', { name: 'Next image' })).toBeHidden();
  await john.page.keyboard.press('Home');
  await expect(lightbox).toContainText('1 of 3');
  await john.page.keyboard.press('Escape');
  await expect(lightbox).toBeHidden();
  await expect(tile('mast.png')).toBeFocused();
});
