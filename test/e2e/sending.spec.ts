import { expect, picture, test, textFile } from './people.ts';

test.slow();

test('a refused message says why, and is tried again or thrown away', async ({ signIn, faults }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  const refusal = { kind: 'sendMessage', error: 'AccessDeniedError', message: 'The harbour is closed.' };

  await faults({ failNext: refusal });
  await jane.write('Are you coming?');
  const note = jane.row('Are you coming?').getByRole('alert');
  await expect(note).toContainText('Not sent. The harbour is closed.');
  await expect(john.messages.filter({ hasText: 'Are you coming?' })).toHaveCount(0);
  await note.getByRole('button', { name: 'Try again' }).click();
  await john.seesLast(['Are you coming?']);
  await expect(note).toBeHidden();

  await faults({ failNext: refusal });
  await jane.write('Never mind');
  await jane.row('Never mind').getByRole('button', { name: 'Discard' }).click();
  await jane.seesLast(['Are you coming?']);
  await expect(jane.messages.filter({ hasText: 'Never mind' })).toHaveCount(0);
});

test('what is on its way says so, and what is written offline waits for its turn', async ({
  signIn,
  faults,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');

  await test.step('sending', async () => {
    await faults({ delay: { kind: 'sendMessage', ms: 1500 } });
    await jane.write('Slowly');
    await expect(jane.row('Slowly').getByText('Sending…')).toBeVisible();
    await john.seesLast(['Slowly']);
    await expect(jane.row('Slowly').getByText('Sending…')).toBeHidden();
    await faults({ delay: { kind: 'sendMessage', ms: 0 } });
  });

  await test.step('waiting', async () => {
    await faults({ refuseConnections: 1000 });
    await jane.page.request.post('/chatkitty/_emulator/disconnect', { data: { username: 'jane' } });
    await expect(jane.composer).toHaveAttribute('placeholder', 'Offline: messages will wait');
    await jane.write('One, from below deck');
    await jane.write('Two, from below deck');
    await expect(jane.row('Two, from below deck').getByText('Waiting for connection')).toBeVisible();
    await faults({ clear: true });
    await john.seesLast(['One, from below deck', 'Two, from below deck']);
    await expect(jane.row('Two, from below deck').getByText('Waiting for connection')).toBeHidden();
  });

  await test.step('uploading', async () => {
    await faults({ slowUploads: { bytesPerSecond: 200_000 } });
    await jane.attach(textFile('charts.txt', 'x'.repeat(500_000)));
    await jane.page.getByRole('button', { name: 'Send' }).click();
    const bar = jane.row('charts.txt').getByRole('progressbar', { name: /^Uploading, \d+%$/ });
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeGreaterThan(0);
    await expect(john.row('charts.txt').getByRole('link', { name: 'Download charts.txt' })).toBeVisible();
    await expect(bar).toBeHidden();
  });
});

test('a reload leaves the composer as it was: the answer, the files, the mention and the words', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await john.write('Who comes along?');
  await jane.choose('Who comes along?', 'Reply');
  await jane.attach(picture('crew.png'));
  await jane.composer.pressSequentially('Ask @lin');
  await jane.page.getByRole('option', { name: /^Linus Haddad/ }).click();
  await expect(jane.composer).toHaveValue('Ask @Linus Haddad ');
  await expect(jane.page.getByRole('button', { name: 'Remove crew.png' })).toBeVisible();

  await jane.page.reload();
  await jane.open('General');
  await expect(jane.page.getByText('Replying to John Okafor')).toBeVisible();
  await expect(jane.composer).toHaveValue('Ask @Linus Haddad ');
  await jane.page.getByRole('button', { name: 'Send' }).click();
  await john.seesLast(['Ask @Linus Haddad']);
  await expect(john.page.getByRole('button', { name: 'Image: crew.png' })).toBeVisible();
  await expect(john.row('Ask @Linus Haddad').getByRole('button', { name: /Who comes along/ })).toBeVisible();
  await expect(john.row('Ask').locator('[data-ck-part="message-mention"]')).toHaveText('@Linus Haddad');

  await jane.page.reload();
  await jane.open('General');
  await expect(jane.composer).toHaveValue('');
  await expect(jane.page.getByText(/^Replying/)).toBeHidden();
});

test('what one writes in a row keeps the list at its end, though each message shrinks when it has arrived', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  await jane.open('General');
  for (let at = 0; at < 12; at += 1) {
    await jane.write(`Mine ${at}`);
    await expect(jane.messages.last()).toContainText(`Mine ${at}`);
    await expect(jane.messages.last().getByText('Sending…')).toHaveCount(0);
    await expect(jane.page.getByRole('button', { name: 'Jump to latest' })).toHaveCount(0);
  }
  const fromEnd = () =>
    jane.log.evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  await expect.poll(fromEnd).toBeLessThanOrEqual(1);
});
