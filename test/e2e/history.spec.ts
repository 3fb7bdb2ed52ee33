import { expect, type Person, test } from './people.ts';

test.slow();

/** Where the rows on the screen are, until they are asked for: the farthest that any of them moved between two frames. */
async function watchRows(person: Person) {
  const handle = await person.log.evaluateHandle((area) => {
    const frame = area.getBoundingClientRect();
    const places = () =>
      new Map(
        [...area.querySelectorAll('article')].flatMap((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= frame.top && bottom <= frame.bottom ? [[row, top] as const] : [];
        }),
      );
    let before = places();
    let farthest = 0;
    requestAnimationFrame(function look() {
      const now = places();
      for (const [row, top] of now) farthest = Math.max(farthest, Math.abs(top - (before.get(row) ?? top)));
      before = now;
      requestAnimationFrame(look);
    });
    return { farthest: () => farthest };
  });
  return () => handle.evaluate((watch) => watch.farthest());
}

test('five thousand messages: a few are on the page, older ones come without moving what is read, and a link leads anywhere', async ({
  signIn,
  faults,
  request,
}) => {
  await request.post('/chatkitty/_emulator/reset', { data: { fixture: 'long-history' } });
  const permissions = ['clipboard-read', 'clipboard-write'];
  const jane = await signIn('jane', { permissions });
  await jane.open('Archive');
  expect(await jane.messages.count()).toBeLessThan(60);

  await test.step('the day of what is read floats above it while somebody scrolls', async () => {
    const day = jane.page.locator('[data-ck-part="floating-day"][data-shown]');
    await jane.log.hover();
    await expect(async () => {
      await jane.page.mouse.wheel(0, -600);
      await expect(day).toBeVisible({ timeout: 300 });
    }).toPass();
    await expect(day).toHaveText(/\w/);
    await expect(day).toBeHidden();
  });

  await test.step('older messages come in above, and nothing moves by more than a pixel', async () => {
    await faults({ delay: { kind: 'getMessages', ms: 600 } });
    const height = () => jane.log.evaluate(({ scrollHeight }) => scrollHeight);
    const before = await height();
    await expect(async () => {
      await jane.page.mouse.wheel(0, -400);
      await expect(jane.page.getByText('Loading older messages…')).toBeVisible({ timeout: 100 });
    }).toPass();
    const farthest = await watchRows(jane);
    await expect.poll(height).toBeGreaterThan(before);
    await expect(jane.page.getByText('Loading older messages…')).toBeHidden();
    expect(await farthest()).toBeLessThanOrEqual(1);
    await faults({ delay: { kind: 'getMessages', ms: 0 } });
  });

  await test.step('a link leads to an old message, which is marked for a moment', async () => {
    await jane.log.hover();
    await expect(async () => {
      await jane.page.mouse.wheel(0, -2000);
      await expect(jane.page.getByText('Loading older messages…')).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [0] });
    const old = jane.log.locator('article:has([data-ck-part="message-text"])').first();
    const words = (await old.locator('[data-ck-part="message-text"]').innerText()).slice(0, 30);
    await old.locator('[data-ck-part="message-text"]').click({ button: 'right' });
    await jane.page.getByRole('menuitem', { name: 'Copy link' }).click();
    const link = await jane.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/channel=\d+&message=\d+$/);

    await jane.page.goto(link);
    const marked = jane.log.locator('[data-ck-part="message-slot"][data-marked]');
    await expect(marked).toBeInViewport();
    await expect(marked).toContainText(words);
    await expect(marked).toHaveCount(0);
    await expect(jane.page.getByRole('button', { name: 'Jump to latest' })).toBeVisible();
  });
});

test('what the application says, and what is missing, have their place', async ({
  signIn,
  faults,
  request,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john', { search: 'layout=rows' })];
  await jane.open('General');
  await john.open('General');
  const id = (await jane.linkTo('General')).searchParams.get('channel');
  const say = (data: object) =>
    request.post(`/chatkitty/v1/applications/emulator/channels/${id}/messages`, { data });
  const announce = (body: string) => say({ type: 'TEXT', body });

  await test.step('the application speaks for nobody, in words and in files', async () => {
    await announce('The tide turns at noon');
    const url = 'https://example.org/tides.pdf';
    const file = { url, name: 'Tides.pdf', contentType: 'application/pdf', size: 48_211 };
    await say({ type: 'FILE', file });
    for (const person of [jane, john]) {
      await person.seesLast(['The tide turns at noon', 'Tides.pdf']);
      for (const words of ['The tide turns at noon', 'Tides.pdf'])
        await expect(person.row(words)).toHaveAttribute('data-system');
      await expect(person.row('Tides.pdf')).toContainText('48 kB');
      await expect(person.row('Tides.pdf').getByRole('link', { name: /Tides\.pdf/ })).toHaveAttribute(
        'href',
        url,
      );
    }
    await jane.row('The tide turns').getByText('The tide turns').click({ button: 'right' });
    await expect(jane.page.getByRole('menuitem', { name: 'Reply', exact: true })).toBeVisible();
    await expect(jane.page.getByRole('menuitem', { name: /^Block/ })).toHaveCount(0);
    await jane.page.keyboard.press('Escape');
  });

  await test.step('what one person says in a row has one name, in both layouts', async () => {
    await john.write('First');
    await john.write('Second');
    for (const person of [jane, john]) {
      await person.seesLast(['First', 'Second']);
      await expect(person.row('First')).toHaveAttribute('data-position', 'first');
      await expect(person.row('Second')).toHaveAttribute('data-position', 'last');
    }
    await expect(jane.row('First')).toContainText('John Okafor');
    await expect(jane.row('Second')).not.toContainText('John Okafor');
    await jane.write('And a third');
    const left = async (text: string) => (await john.row(text).getByText(text).last().boundingBox())?.x;
    await john.seesLast(['And a third']);
    expect(await left('And a third')).toBe(await left('Second'));
  });

  await test.step('who was away for long sees where messages are missing, and asks for them', async () => {
    await faults({ refuseConnections: 1000 });
    await request.post('/chatkitty/_emulator/disconnect', { data: { username: 'jane' } });
    await expect(jane.status('Reconnecting')).toBeVisible({ timeout: 15_000 });
    for (let at = 1; at <= 230; at += 1) await announce(`Wave ${at}`);
    await faults({ clear: true });
    await expect(jane.messages.last()).toContainText('Wave 230', { timeout: 30_000 });
    const gap = jane.log.getByRole('button', { name: 'Load the messages in between' });
    await jane.scrollUpTo(gap);
    await expect(async () => {
      await gap.click({ timeout: 500 });
      await expect(gap).toHaveCount(0, { timeout: 500 });
    }).toPass();
    const wavesInView = () =>
      jane.messages.evaluateAll((rows) => {
        const frame = rows[0]?.closest('[role="log"]')?.getBoundingClientRect() ?? new DOMRect();
        return rows
          .filter((row) => row.getBoundingClientRect().top < frame.bottom)
          .filter((row) => row.getBoundingClientRect().bottom > frame.top)
          .flatMap((row) => /Wave (\d+)/.exec(row.textContent ?? '')?.[1] ?? [])
          .map(Number);
      });
    await expect(async () => {
      const [first = 0, ...others] = await wavesInView();
      expect(others.length).toBeGreaterThan(3);
      expect(others).toEqual(others.map((_, at) => first + 1 + at));
    }).toPass();
  });
});

test('a channel says that it loads, that it could not, that it is empty, and what arrives', async ({
  signIn,
  faults,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];

  await test.step('loading, and then not to be had', async () => {
    await faults({
      delay: { kind: 'getMessages', ms: 400 },
      failNext: { kind: 'getMessages', times: 8, error: 'Broken' },
    });
    await jane.channel('Design').click();
    await expect(jane.page.locator('[data-ck-part="message-skeleton"]')).toBeVisible();
    await expect(jane.page.getByText('Messages could not be loaded')).toBeVisible({ timeout: 20_000 });
    await faults({ clear: true });
    await jane.page.getByRole('button', { name: 'Try again' }).click();
    await expect(jane.messages.last()).toBeVisible();
  });

  await test.step('what others say is read out, and what one says oneself is not', async () => {
    const told = (text: string) => jane.page.locator('[aria-live="polite"]').filter({ hasText: text });
    await john.open('General');
    await jane.open('General');
    await jane.write('Is anybody there?');
    await john.write('Aye');
    await expect(told('John Okafor: Aye')).toHaveCount(1);
    await expect(told('Is anybody there?')).toHaveCount(0);
  });

  await test.step('nothing said yet', async () => {
    await jane.page.getByRole('button', { name: 'New channel' }).click();
    const dialog = jane.page.getByRole('dialog', { name: 'New channel' });
    await dialog.getByRole('radio', { name: /^Public/ }).check();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Empty pier');
    await dialog.getByRole('button', { name: 'Create channel' }).click();
    await expect(jane.page.getByText('No messages yet').last()).toBeVisible();
    await expect(jane.page.getByText('Say hello. The first message is yours.')).toBeVisible();
  });
});
