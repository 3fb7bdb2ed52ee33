import { expect, type Person, test } from './people.ts';

test.slow();

const styleOf = (person: Person, text: string, name: 'direction' | 'fontSize') =>
  person
    .row(text)
    .getByText(text)
    .last()
    .evaluate((words, property) => getComputedStyle(words)[property], name);

test('words arrive as they were written, whatever they are, and stay in their place', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');

  await test.step('markup is text, and leads nowhere', async () => {
    const hostile = '<img src=x onerror="window.hit = 1"><b>bold</b> javascript:alert(1)';
    await jane.write(hostile);
    const row = john.row('<b>bold</b>');
    await expect(row).toContainText(hostile);
    await expect(row.locator('b, img[src="x"], a[href^="javascript"]')).toHaveCount(0);
    expect(await john.page.evaluate(() => 'hit' in window)).toBe(false);
  });

  await test.step('an address is a link, as far as it goes', async () => {
    await jane.write('The tides: https://example.org/tides?day=7. See?');
    const link = john.row('The tides').getByRole('link');
    await expect(link).toHaveAttribute('href', 'https://example.org/tides?day=7');
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(link).toHaveText('https://example.org/tides?day=7');
  });

  await test.step('what is behind an address has a card', async () => {
    await jane.open('Random');
    const card = jane.log.getByRole('link', { name: /^Wikipedia\s*Tide table/ });
    await jane.scrollUpTo(card);
    await expect(card).toHaveAttribute('href', 'https://en.wikipedia.org/wiki/Tide_table');
    await jane.open('General');
  });

  await test.step('emoji alone are large', async () => {
    await jane.write('See ⛵');
    await jane.write('⛵⛵');
    await john.seesLast(['See ⛵', '⛵⛵']);
    const [small, large] = [
      await styleOf(john, 'See ⛵', 'fontSize'),
      await styleOf(john, '⛵⛵', 'fontSize'),
    ];
    expect(Number.parseFloat(large)).toBeGreaterThan(1.5 * Number.parseFloat(small));
  });

  await test.step('each message runs in its own direction', async () => {
    await jane.write('مرحبا، three boats');
    await john.seesLast(['مرحبا، three boats']);
    expect(await styleOf(john, 'three boats', 'direction')).toBe('rtl');
    expect(await styleOf(john, 'See ⛵', 'direction')).toBe('ltr');
  });

  await test.step('what has no spaces breaks, and ten thousand characters arrive', async () => {
    const long = `${'rigging'.repeat(1428)}end!`;
    expect(long).toHaveLength(10_000);
    await jane.composer.fill(`${long}too`);
    await expect(jane.page.getByText('Messages can have up to 10,000 characters.')).toBeVisible();
    await expect(jane.page.getByText('-3', { exact: true })).toBeVisible();
    await expect(jane.page.getByRole('button', { name: 'Send' })).toBeDisabled();
    await jane.composer.fill(long.slice(0, 9900));
    await expect(jane.page.getByText('100 left')).toBeVisible();
    await jane.write(long);
    await john.seesLast([long]);
    const overflow = await john.log.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('a page from right to left has one’s own words at the left, and the channels at the right', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await jane.open('General');
  await john.open('General');
  await john.write('From the right');
  await jane.write('From the left');
  const centre = async (text: string) => {
    const box = await jane.row(text).getByText(text).last().boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const box = await jane.log.boundingBox();
  const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  await jane.seesLast(['From the right', 'From the left']);
  expect(await centre('From the right')).toBeGreaterThan(middle);
  expect(await centre('From the left')).toBeLessThan(middle);
  const list = await jane.channels.boundingBox();
  expect(list?.x).toBeGreaterThan(box?.x ?? Number.POSITIVE_INFINITY);

  await test.step('and keeps everything in its place when text is twice as large', async () => {
    await jane.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await jane.write('Large');
    await john.seesLast(['Large']);
    const bubbles = jane.log.locator('[data-ck-part="message-bubble"]');
    const outside = await bubbles.evaluateAll((all) => {
      const frame = all[0]?.closest('[role="log"]')?.getBoundingClientRect() ?? new DOMRect();
      return all.filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < frame.left || right > frame.right;
      }).length;
    });
    expect(outside).toBe(0);
    await expect(jane.row('Large').getByText('Large')).toBeInViewport({ ratio: 1 });
    await expect(jane.page.getByRole('button', { name: 'Send' })).toBeInViewport({ ratio: 1 });
  });
});
