import { expect, test } from './people.ts';

// Up to three people load the demo in browsers of their own.
test.slow();

test('three people react: each sees who, and a reaction is taken back', async ({ signIn }) => {
  const [jane, john, ada] = [await signIn('jane'), await signIn('john'), await signIn('ada')];
  for (const person of [jane, john, ada]) await person.open('General');
  await jane.write('Who wants to row on Sunday?');

  await john.row('Who wants to row').hover();
  await john.row('Who wants to row').getByRole('button', { name: 'React with 👍' }).click();
  await ada.row('Who wants to row').getByRole('button', { name: '👍 John Okafor' }).click();

  const chip = jane.row('Who wants to row').getByRole('button', {
    name: '👍 John Okafor and Ada Lindqvist',
  });
  await expect(chip).toHaveText(/2/);
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  const own = john.row('Who wants to row').getByRole('button', { name: '👍 You and Ada Lindqvist' });
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  await own.click();
  await expect(jane.row('Who wants to row').getByRole('button', { name: '👍 Ada Lindqvist' })).toBeVisible();
});

test('an answer quotes what it answers, leads there, and is counted', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await jane.write('Which boat do we take?');
  await john.choose('Which boat do we take?', 'Reply');
  await expect(john.composer).toBeFocused();
  await john.write('The blue one');

  const answer = jane.row('The blue one');
  await expect(answer.getByRole('button', { name: /Jane Ferreira.*Which boat do we take/ })).toBeVisible();
  await expect(jane.messages.getByRole('button', { name: '1 reply' }).last()).toBeVisible();
  await answer.getByRole('button', { name: /Which boat do we take/ }).click();
  await expect(jane.messages.filter({ hasText: '1 reply' }).last()).toBeFocused();
});

test('a thread opens beside the conversation, and both sides write in it', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await jane.write('Life jackets: who has them?');
  await john.choose('Life jackets: who has them?', 'Reply in thread');
  const johns = john.page.getByRole('region', { name: 'Thread' });
  await expect(johns.getByText('No replies yet')).toBeVisible();
  await johns.getByRole('textbox', { name: 'Message' }).fill('I do');
  await johns.getByRole('textbox', { name: 'Message' }).press('Enter');

  await jane.messages.getByRole('button', { name: '1 reply' }).last().click();
  const janes = jane.page.getByRole('region', { name: 'Thread' });
  await expect(janes.getByText('I do', { exact: true })).toBeVisible();
  await janes.getByRole('textbox', { name: 'Message' }).fill('Thank you!');
  await janes.getByRole('textbox', { name: 'Message' }).press('Enter');
  await expect(johns.getByText('Thank you!')).toBeVisible();
  await expect(johns.getByText('2 replies')).toBeVisible();
  await john.page.keyboard.press('Escape');
  await expect(johns).toBeHidden();
});

test('an edit and a deletion reach everybody', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await jane.write('We meet at nien');
  await jane.choose('We meet at nien', 'Edit');
  await expect(jane.composer).toHaveValue('We meet at nien');
  await jane.composer.fill('We meet at nine');
  await jane.composer.press('Enter');
  await expect(john.row('We meet at nine').getByText('Edited')).toBeVisible();

  await jane.choose('We meet at nine', 'Delete for everyone');
  await jane.page.getByRole('dialog').getByRole('button', { name: 'Delete for everyone' }).click();
  await expect(john.page.getByText('We meet at nine', { exact: true })).toBeHidden();
  await expect(john.messages.last()).toContainText('This message was deleted');
});

test('one sees who has read one’s words, and when', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('Launch plan');
  await jane.write('The tide is with us');
  await expect(jane.row('The tide is with us')).not.toContainText('Read by');
  await john.open('Launch plan');
  await jane.row('The tide is with us').getByRole('button', { name: 'Read by John Okafor' }).click();
  const readers = jane.page.getByRole('dialog', { name: 'Read by' });
  await expect(readers).toContainText('John Okafor');
  await expect(readers).toContainText(/\d:\d\d/);
});
