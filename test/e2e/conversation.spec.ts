import { expect, test } from './people.ts';

test('two people see each other type, and every message in order and once', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  await jane.open('General');
  await john.open('General');

  await jane.composer.pressSequentially('Anybody for a r');
  await expect(john.status('Jane Ferreira is typing')).toBeVisible();
  await jane.write('Anybody for a row on the river?');
  await expect(john.status('Jane Ferreira is typing')).toBeHidden();

  await john.composer.pressSequentially('Me');
  await expect(jane.status('John Okafor is typing')).toBeVisible();
  await john.write('Me, if I may sit in the middle');
  await jane.write('You may');
  await john.write('Then yes');

  const said = ['Anybody for a row on the river?', 'Me, if I may sit in the middle', 'You may', 'Then yes'];
  await jane.seesLast(said);
  await john.seesLast(said);
});

test('a message elsewhere raises the badge and a toast, which leads there', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  await john.open('General');
  await expect(john.channel('Launch plan')).toHaveAccessibleName(/2 unread messages/);

  await jane.open('Launch plan');
  await jane.write('The boats are ready');

  await expect(john.channel('Launch plan')).toHaveAccessibleName(/3 unread messages/);
  await john.toasts.getByRole('button', { name: /The boats are ready/ }).click();
  await john.seesLast(['The boats are ready']);
  await expect(john.channel('Launch plan')).not.toHaveAccessibleName(/unread/);
});

test('a new channel is found, joined and talked in by somebody else', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');

  await jane.page.getByRole('button', { name: 'New channel' }).click();
  const dialog = jane.page.getByRole('dialog', { name: 'New channel' });
  await dialog.getByRole('radio', { name: /^Public/ }).check({ force: true });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Harbour walk');
  await dialog.getByRole('button', { name: 'Create channel' }).click();
  await expect(dialog).toBeHidden();
  await expect(jane.channel('Harbour walk')).toBeVisible();
  await jane.write('Saturday at ten?');
  await jane.seesLast(['Saturday at ten?']);

  await john.page.getByRole('radio', { name: 'Browse' }).check({ force: true });
  await john.page.getByRole('button', { name: 'Join Harbour walk' }).click();
  await john.seesLast(['Saturday at ten?']);
  await john.write('I will be there');
  await jane.seesLast(['Saturday at ten?', 'I will be there']);
});
