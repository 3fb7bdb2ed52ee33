import { expect, type Person, test } from './people.ts';

// Two people sign in and write pages of text: that takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

/** As tall as a screen. */
const tall = (title: string) => `${title}\n${'and one more thing\n'.repeat(30)}That was ${title}`;

const fromEnd = (person: Person) =>
  person.log.evaluate((area) => area.scrollHeight - area.clientHeight - area.scrollTop);

test('somebody who was away sees where reading ended, and goes there and back', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  await jane.open('Random');
  // A chat is left a second after it was closed; by the time that John is here, Jane has gone.
  const john = await signIn('john');
  await john.open('General');
  await john.write(tall('the first story'));
  await john.write(tall('the second story'));

  await expect(jane.channel('General')).toHaveAccessibleName(/2 unread messages/);
  await jane.open('General');
  await expect(jane.messages.last()).toContainText('That was the second story');
  await jane.page.getByRole('button', { name: '2 unread messages' }).click();
  await expect(jane.messages.filter({ hasText: 'That was the first story' })).toBeFocused();
  await expect(jane.log.getByText('New', { exact: true })).toBeInViewport();

  await john.write('Did you read it?');
  const latest = jane.page.getByRole('button', { name: /^1 new message$/ });
  await latest.click();
  await expect(jane.log.getByText('Did you read it?')).toBeInViewport();
  await expect(latest).toBeHidden();
  await expect.poll(() => fromEnd(jane)).toBeLessThanOrEqual(1);
});

test('a reader of old messages stays there while others talk, and finds the way back', async ({ signIn }) => {
  const john = await signIn('john');
  const jane = await signIn('jane');
  await jane.open('General');
  await john.open('General');
  await jane.write('Before it all');
  for (const title of ['one', 'two', 'three']) await john.write(tall(title));
  await expect(jane.messages.last()).toContainText('That was three');

  await jane.log.hover();
  await jane.page.mouse.wheel(0, -400);
  await jane.scrollUpTo(jane.log.getByText('Before it all'));
  const before = await jane.log.getByText('Before it all').boundingBox();
  await john.write('Four');
  await expect(jane.page.getByRole('button', { name: '1 new message' })).toBeVisible();
  expect(await jane.log.getByText('Before it all').boundingBox()).toEqual(before);

  await jane.write('My own word leads to the end');
  await expect(jane.log.getByText('My own word leads to the end')).toBeInViewport();
  await expect.poll(() => fromEnd(jane)).toBeLessThanOrEqual(1);
});

test('messages are walked through by keyboard', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  await jane.log.focus();
  await jane.page.keyboard.press('ArrowUp');
  await expect(jane.messages.last()).toBeFocused();
  await jane.page.keyboard.press('Home');
  // Older messages come in above the one that was the first.
  await expect(jane.log.locator('article:focus')).toBeInViewport();
  await expect(jane.messages.last()).not.toBeFocused();
  await jane.page.keyboard.press('End');
  await expect(jane.messages.last()).toBeFocused();
});
