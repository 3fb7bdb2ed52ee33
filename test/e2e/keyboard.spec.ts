import { expect, picture, test } from './people.ts';

test.describe.configure({ timeout: 120_000 });

test('Tab passes the messages in a few steps, however many links and buttons they have', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  await jane.open('Random');
  await jane.composer.focus();
  let steps = 0;
  const isFocused = () => jane.log.evaluate((log) => log === document.activeElement);
  for (; !(await isFocused()) && steps < 20; steps += 1) await jane.page.keyboard.press('Shift+Tab');
  expect(steps).toBeLessThan(10);
  await jane.page.keyboard.press('Shift+Tab');
  await expect(jane.log.locator(':focus')).toHaveCount(0);
  await jane.pressUntilFocused('Tab', jane.log);
  await jane.page.keyboard.press('Tab');
  await expect(jane.log.locator(':focus')).toHaveCount(0);
});

test('all that is done to messages is done by keyboard alone, and the focus is never lost', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await john.write('Which boat?');
  const { keyboard } = jane.page;
  const item = (name: string) => jane.page.getByRole('menuitem', { name, exact: true });
  const row = (text: string) => jane.row(text);

  /** Goes from the field to the newest message. */
  const goToLast = async () => {
    await jane.pressUntilFocused('Shift+Tab', jane.log);
    await keyboard.press('End');
    await expect(jane.log.locator('article:focus')).toHaveCount(1);
  };

  /** Goes from the field to a message, and chooses from its menu. */
  const choose = async (text: string, name: string) => {
    await goToLast();
    await jane.pressUntilFocused('ArrowUp', row(text));
    await keyboard.press('Enter');
    await expect(item('React with 👍')).toBeFocused();
    await jane.pressUntilFocused('ArrowDown', item(name));
    await keyboard.press('Enter');
  };

  await test.step('answered, with an emoji of the picker', async () => {
    await jane.composer.focus();
    await choose('Which boat?', 'Reply');
    await expect(jane.composer).toBeFocused();
    await keyboard.type('The one with the ');
    await jane.pressUntilFocused('Tab', jane.page.getByRole('button', { name: 'Emoji', exact: true }));
    await keyboard.press('Enter');
    await expect(jane.page.getByRole('combobox', { name: 'Search emoji' })).toBeFocused();
    await keyboard.type('anchor');
    await expect(jane.page.getByRole('option', { name: 'anchor' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(jane.composer).toBeFocused();
    await expect(jane.composer).toHaveValue('The one with the ⚓');
    await keyboard.press('Enter');
    await john.seesLast(['The one with the ⚓']);
    await expect(john.row('The one with the').getByRole('button', { name: /Which boat/ })).toBeVisible();
  });

  await test.step('reacted to at once, with any emoji, and taken back', async () => {
    await choose('Which boat?', 'React with 👍');
    await expect(row('Which boat?').getByRole('button', { name: '👍 You' })).toBeVisible();
    await expect(row('Which boat?')).toBeFocused();
    await choose('Which boat?', 'Add reaction');
    await expect(jane.page.getByRole('combobox', { name: 'Search emoji' })).toBeFocused();
    await keyboard.type('sailboat');
    await expect(jane.page.getByRole('option', { name: 'sailboat' })).toBeVisible();
    await keyboard.press('Enter');
    const chip = row('Which boat?').getByRole('button', { name: '⛵ You' });
    await expect(chip).toBeVisible();
    await expect(row('Which boat?')).toBeFocused();
    await jane.pressUntilFocused('Tab', chip);
    await keyboard.press('Enter');
    await expect(chip).toHaveCount(0);
  });

  await test.step('corrected', async () => {
    await jane.composer.focus();
    await choose('The one with the', 'Edit');
    await expect(jane.composer).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('The blue one');
    await keyboard.press('Enter');
    await expect(john.row('The blue one').getByText('Edited')).toBeVisible();
    await expect(jane.composer).toBeFocused();
  });

  await test.step('deleted, after a question', async () => {
    await choose('The blue one', 'Delete for everyone');
    const confirm = jane.page.getByRole('dialog').getByRole('button', { name: 'Delete for everyone' });
    await jane.pressUntilFocused('Tab', confirm);
    await keyboard.press('Enter');
    await expect(john.messages.last()).toContainText('This message was deleted');
    await expect(jane.messages.last()).toBeFocused();
  });

  await test.step('pictures are attached, one is taken out, the rest are looked at', async () => {
    await jane.pressUntilFocused('Tab', jane.page.getByRole('button', { name: 'Attach files' }));
    const chooser = jane.page.waitForEvent('filechooser');
    await keyboard.press('Enter');
    await (await chooser).setFiles([picture('bow.png'), picture('mast.png'), picture('stern.png')]);
    await jane.pressUntilFocused('Shift+Tab', jane.page.getByRole('button', { name: 'Remove mast.png' }));
    await keyboard.press('Enter');
    await expect(jane.page.getByRole('button', { name: 'Remove mast.png' })).toHaveCount(0);
    await jane.pressUntilFocused('Tab', jane.page.getByRole('button', { name: 'Send' }));
    await keyboard.press('Enter');
    await expect(john.page.getByRole('button', { name: 'Image: stern.png' })).toBeVisible();
    await expect(jane.log.getByRole('progressbar')).toHaveCount(0);
    const tile = jane.page.getByRole('button', { name: 'Image: stern.png' });
    await goToLast();
    await jane.pressUntilFocused('Tab', tile);
    await keyboard.press('Enter');
    const lightbox = jane.page.getByRole('dialog', { name: /^Image/ });
    await expect(lightbox).toContainText('2 of 2');
    await keyboard.press('ArrowLeft');
    await expect(lightbox).toContainText('1 of 2');
    await keyboard.press('Escape');
    await expect(lightbox).toBeHidden();
    await expect(tile).toBeFocused();
  });
});
