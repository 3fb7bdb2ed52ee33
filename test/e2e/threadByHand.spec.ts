import { expect, picture, test } from './people.ts';

// Up to three people load the demo in browsers of their own.
test.slow();

test('a whole conversation is had by keyboard alone', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await john.open('General');
  const { keyboard } = jane.page;

  await jane.pressUntilFocused('Tab', jane.channels.locator('button[tabindex="0"]').first());
  await keyboard.press('Home');
  await jane.pressUntilFocused('ArrowDown', jane.channel('General'));
  await keyboard.press('Enter');
  await expect(jane.messages.last()).toBeVisible();
  await jane.pressUntilFocused('Tab', jane.composer);
  await keyboard.type('Who steers on Sunday?');
  await keyboard.press('Enter');
  await john.seesLast(['Who steers on Sunday?']);
  await john.write('I can');

  const answer = jane.messages.filter({ hasText: 'I can' }).last();
  await expect(answer).toBeVisible();
  await jane.pressUntilFocused('Shift+Tab', jane.page.getByRole('log', { name: 'Messages' }));
  await keyboard.press('End');
  await expect(answer).toBeFocused();
  await keyboard.press('Enter');
  await expect(jane.page.getByRole('menuitem', { name: 'React with 👍' })).toBeFocused();
  await jane.pressUntilFocused('ArrowDown', jane.page.getByRole('menuitem', { name: 'Reply in thread' }));
  await keyboard.press('Enter');

  const thread = jane.page.getByRole('region', { name: 'Thread' });
  await expect(thread).toBeFocused();
  await jane.pressUntilFocused('Tab', thread.getByRole('textbox', { name: 'Message' }));
  await keyboard.type('Then I row');
  await keyboard.press('Enter');
  await expect(thread.getByText('1 reply')).toBeVisible();
  await keyboard.press('Escape');
  await expect(thread).toBeHidden();
  // Its answer quotes it, and so has the same words.
  await expect(jane.page.locator('article:focus')).toHaveAccessibleName(/^John Okafor/);
  await john.seesLast(['Then I row']);
});

test('pictures that are sent together arrive as one album, and are leafed through by a finger', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  const john = await signIn('john', { hasTouch: true });
  await jane.open('General');
  await john.open('General');
  await jane.attach(picture('bow.png'), picture('mast.png'), picture('stern.png'));
  await jane.page.getByRole('button', { name: 'Send' }).click();

  const tiles = ['bow.png', 'mast.png', 'stern.png'].map((name) =>
    john.page.getByRole('button', { name: `Image: ${name}` }),
  );
  for (const tile of tiles) await expect(tile).toBeVisible();
  await expect(async () => {
    const tops = await Promise.all(tiles.map(async (tile) => (await tile.boundingBox())?.y));
    expect(new Set(tops).size).toBe(1);
  }).toPass();

  await tiles[0]?.tap();
  const lightbox = john.page.getByRole('dialog', { name: /^Image/ });
  await expect(lightbox).toContainText('1 of 3');
  const cdp = await john.page.context().newCDPSession(john.page);
  await cdp.send('Input.synthesizeScrollGesture', { x: 800, y: 400, xDistance: -600, yDistance: 0 });
  await expect(lightbox).toContainText('2 of 3');
  const download = john.page.waitForEvent('download');
  await lightbox.getByRole('link', { name: 'Download mast.png' }).click();
  expect((await download).suggestedFilename()).toBe('mast.png');
  await lightbox.getByRole('button', { name: 'Close' }).tap();
  await expect(lightbox).toBeHidden();
});
