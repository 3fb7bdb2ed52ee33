import { expect, test } from './people.ts';

// Three browsers take turns on the machine.
test.describe.configure({ timeout: 120_000 });

test('a launcher counts what is unread, opens, answers, and closes', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.page.goto(`${jane.page.url()}&view=launcher`);
  const button = jane.page.getByRole('button', { name: /^Open chat/ });
  const unread = async () => Number(/\d+/.exec((await button.getAttribute('aria-label')) ?? '')?.[0] ?? 0);
  await expect.poll(unread, { timeout: 15_000 }).toBeGreaterThan(0);
  const before = await unread();

  const john = await signIn('john');
  await john.open('Launch plan');
  await john.write('Who brings the rope?');
  await expect.poll(unread).toBe(before + 1);
  const ada = await signIn('ada');
  await ada.open('Launch plan');
  await ada.write('Not me');
  await john.seesLast(['Who brings the rope?', 'Not me']);

  await button.click();
  await jane.open('Launch plan');
  await jane.seesLast(['Who brings the rope?', 'Not me']);
  await jane.write('I do');
  for (const person of [john, ada]) await person.seesLast(['Who brings the rope?', 'Not me', 'I do']);

  await jane.page.getByRole('button', { name: 'Close chat' }).click();
  await expect(button).toBeFocused();
  await expect.poll(unread).toBe(before);
});

test('a panel without its features reads and writes, and offers nothing else', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.page.goto(`${jane.page.url()}&view=plain`);
  await jane.open('General');
  const offers = ['New channel', 'Browse channels', 'Notifications', 'General'];
  for (const name of offers) {
    await expect(jane.page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }

  await jane.write('Plain words');
  const john = await signIn('john');
  await john.open('General');
  await john.seesLast(['Plain words']);
});
