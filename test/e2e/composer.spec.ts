import { expect, picture, test, textFile } from './people.ts';

test('one person mentions another by the keyboard alone, and the other reads the name', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  await jane.open('General');
  await john.open('General');

  await jane.composer.focus();
  await jane.page.keyboard.type('Ask @lin');
  await expect(jane.page.getByRole('option', { name: /^Linus Haddad/ })).toBeVisible();
  await jane.page.keyboard.press('Enter');
  await jane.page.keyboard.type('about :sailb');
  await expect(jane.page.getByRole('option', { name: 'sailboat' })).toBeVisible();
  await jane.page.keyboard.press('Tab');
  await expect(jane.composer).toHaveValue('Ask @Linus Haddad about ⛵ ');
  await jane.page.keyboard.press('Enter');

  await john.seesLast(['Ask @Linus Haddad about ⛵']);
});

test('pictures and a file of any name arrive, and are left out when taken away', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  await jane.open('General');
  await john.open('General');

  await jane.attach(picture('bow.png'), picture('stern.png'), textFile('Grüße 🌊.txt'));
  await jane.page.getByRole('button', { name: 'Remove stern.png' }).click();
  await jane.write('From the harbour');

  await john.seesLast(['From the harbour']);
  await expect(john.messages.filter({ hasText: 'Grüße 🌊.txt' })).toHaveCount(1);
  await expect(john.page.getByText('stern.png')).toHaveCount(0);
});

test('the last message is edited with arrow-up, and Escape leaves it as it was', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  await jane.open('General');
  await john.open('General');
  await jane.write('See you at sixx');
  await john.seesLast(['See you at sixx']);

  await jane.composer.press('ArrowUp');
  await expect(jane.composer).toHaveValue('See you at sixx');
  await jane.composer.press('Escape');
  await expect(jane.composer).toHaveValue('');
  await jane.composer.press('ArrowUp');
  await jane.composer.press('Backspace');
  await jane.composer.press('Enter');

  await john.seesLast(['See you at six']);
  await expect(jane.composer).toHaveValue('');
});

test('an emoji is picked by its name, and stands first the next time', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  const picker = jane.page.getByRole('dialog', { name: 'Emoji' });

  await jane.page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await picker.getByRole('combobox', { name: 'Search emoji' }).fill('anchor');
  await picker.getByRole('option', { name: 'anchor' }).click();
  await expect(jane.composer).toHaveValue('⚓');
  await expect(jane.composer).toBeFocused();

  await jane.page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await expect(picker.getByText('Recently used')).toBeVisible();
  await expect(picker.getByRole('option').first()).toHaveAccessibleName('anchor');
});
