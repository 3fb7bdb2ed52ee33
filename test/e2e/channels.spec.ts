import { expect, test } from './people.ts';

// Three browsers take turns on the machine.
test.describe.configure({ timeout: 120_000 });

test('makes a channel, invites, hears of it, appoints, renames and deletes', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  const grace = await signIn('grace');

  await test.step('jane makes a private channel for john', async () => {
    await jane.page.getByRole('button', { name: 'New channel' }).click();
    const dialog = jane.page.getByRole('dialog', { name: 'New channel' });
    await dialog.getByRole('radio', { name: /^Private/ }).check();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Boathouse');
    await dialog.getByRole('textbox', { name: 'Description' }).fill('Keys and kettles');
    await dialog.getByRole('checkbox', { name: 'John Okafor' }).check();
    await dialog.getByRole('button', { name: 'Create channel' }).click();
    await expect(dialog).toBeHidden();
    await expect(john.channel('Boathouse')).toBeVisible();
    await expect(grace.channel('Boathouse')).toBeHidden();
  });

  await test.step('jane invites grace and appoints john', async () => {
    await jane.page.getByRole('button', { name: 'Boathouse', exact: true }).click();
    const details = jane.page.getByRole('region', { name: 'Channel details' });
    await expect(details.getByText('Keys and kettles')).toBeVisible();
    await details.getByRole('button', { name: 'Invite people' }).click();
    const dialog = jane.page.getByRole('dialog', { name: 'Invite people to Boathouse' });
    await dialog.getByRole('checkbox', { name: 'Grace Nakamura' }).check();
    await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
    await expect(grace.channel('Boathouse')).toBeVisible();

    await details.getByRole('button', { name: 'John Okafor' }).click();
    await jane.page.getByRole('button', { name: 'Make moderator' }).click();
    await expect(jane.page.getByRole('dialog').getByText('Moderator')).toBeVisible();
    await jane.page.keyboard.press('Escape');
  });

  await test.step('john, now a moderator, renames it for all three', async () => {
    await john.channel('Boathouse').click();
    await john.page.getByRole('button', { name: 'Boathouse', exact: true }).click();
    await john.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await john.page.getByRole('textbox', { name: 'Name' }).fill('Slipway');
    await john.page.getByRole('button', { name: 'Save' }).click();
    for (const person of [jane, john, grace]) await expect(person.channel('Slipway')).toBeVisible();
  });

  await test.step('grace leaves, and jane deletes it for the rest', async () => {
    await grace.channel('Slipway').click({ button: 'right' });
    await grace.page.getByRole('menuitem', { name: 'Leave channel' }).click();
    await grace.page.getByRole('dialog').getByRole('button', { name: 'Leave channel' }).click();
    await expect(grace.channel('Slipway')).toBeHidden();

    await jane.page.getByRole('button', { name: 'Delete channel' }).click();
    await jane.page.getByRole('dialog').getByRole('button', { name: 'Delete channel' }).click();
    for (const person of [jane, john]) await expect(person.channel('Slipway')).toBeHidden();
    await expect(john.status('You are no longer in Slipway.')).toBeVisible();
  });
});

test('mutes, names and reads by the marks of its row', async ({ signIn }) => {
  const jane = await signIn('jane');
  const ada = await signIn('ada');

  await jane.channel('Random').click({ button: 'right' });
  await jane.page.getByRole('menuitem', { name: 'Mute' }).click();
  await expect(jane.channel('Random.*Muted')).toBeVisible();

  await ada.open('Random');
  await ada.write('<@jane> the fern!');
  await expect(jane.channel('Random.*You were mentioned.*1 unread')).toBeVisible();

  await jane.channel('Random').click({ button: 'right' });
  await jane.page.getByRole('menuitem', { name: 'Mark as read' }).click();
  await expect(jane.channel('Random.*unread')).toBeHidden();
});

test('starts a conversation from a card, and blocks', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  await jane.page.getByRole('button', { name: 'General', exact: true }).click();
  await jane.page.getByRole('button', { name: 'Linus Haddad', exact: true }).click();
  const card = jane.page.getByRole('dialog', { name: 'Profile of Linus Haddad' });
  await card.getByRole('button', { name: 'Block' }).click();
  await card.getByRole('button', { name: 'Unblock' }).click();
  await card.getByRole('button', { name: 'Message' }).click();

  await expect(jane.page.getByRole('heading', { name: 'Linus Haddad' })).toBeVisible();
  await expect(jane.channel('Linus Haddad')).toBeVisible();
});

test('hears nothing of somebody blocked, and says so where one would write to them', async ({ signIn }) => {
  const jane = await signIn('jane');
  const john = await signIn('john');
  const ada = await signIn('ada');
  await jane.open('Launch plan');
  await jane.page.getByRole('button', { name: 'Launch plan', exact: true }).click();
  await jane.page.getByRole('button', { name: 'John Okafor', exact: true }).click();
  const card = jane.page.getByRole('dialog', { name: 'Profile of John Okafor' });
  await card.getByRole('button', { name: 'Block' }).click();
  await expect(card.getByRole('button', { name: 'Unblock' })).toBeVisible();
  await jane.page.keyboard.press('Escape');

  await john.open('General');
  await john.write('Jane is not told of this');
  await ada.open('General');
  await ada.write('But of this');
  await expect(jane.toasts.getByRole('button', { name: /But of this/ })).toBeVisible();
  await expect(jane.toasts.getByRole('button', { name: /not told/ })).toHaveCount(0);

  await jane.channel('John Okafor').click();
  await expect(jane.page.getByText('You have blocked John Okafor.')).toBeVisible();
});
