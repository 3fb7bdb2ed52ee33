import { expect, test } from './people.ts';

test.slow();

test('three people: one hides a word, one takes it back while a menu is open on it, one blocks', async ({
  signIn,
}) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const [jane, john, ada] = [
    await signIn('jane', { permissions }),
    await signIn('john'),
    await signIn('ada'),
  ];
  for (const person of [jane, john, ada]) await person.open('General');
  const clipboard = () => jane.page.evaluate(() => navigator.clipboard.readText());

  await test.step('copied', async () => {
    await john.write('Ask <@ada> about the rope');
    await jane.choose('about the rope', 'Copy text');
    await expect.poll(clipboard).toBe('Ask @Ada Lindqvist about the rope');
  });

  await test.step('hidden from one, and from nobody else', async () => {
    await jane.choose('about the rope', 'Delete for me');
    await expect(jane.messages.filter({ hasText: 'about the rope' })).toHaveCount(0);
    await expect(ada.row('about the rope')).toBeVisible();
  });

  await test.step('taken back while somebody has its menu open', async () => {
    await john.write('Forget this');
    await jane.row('Forget this').getByText('Forget this').click({ button: 'right' });
    await expect(jane.page.getByRole('menuitem', { name: 'Reply', exact: true })).toBeVisible();
    await john.choose('Forget this', 'Delete for everyone');
    await john.page.getByRole('dialog').getByRole('button', { name: 'Delete for everyone' }).click();
    await expect(jane.messages.last()).toContainText('This message was deleted');
    await expect(jane.page.getByRole('menu')).toBeHidden();
    await jane.write('I forgot it');
    await ada.seesLast(['I forgot it']);
  });

  await test.step('blocked, after a question', async () => {
    await ada.write('Buy my boat');
    await jane.choose('Buy my boat', 'Block Ada Lindqvist');
    await jane.page.getByRole('dialog').getByRole('button', { name: 'Block' }).click();
    await expect(jane.page.getByRole('dialog')).toBeHidden();
    await ada.write('Cheap!');
    await john.seesLast(['Cheap!']);
    await john.write('No, thank you');
    await expect(jane.messages.last()).toContainText('No, thank you');
  });
});

test('a finger that rests on a message opens its menu, and answers with it', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane', { hasTouch: true }), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  await john.write('Under my finger');
  const box = await jane.row('Under my finger').getByText('Under my finger').boundingBox();
  const touch = await jane.page.context().newCDPSession(jane.page);
  const touchPoints = [{ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 8 }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await expect(jane.page.getByRole('menuitem', { name: 'Reply', exact: true })).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await jane.page.getByRole('menuitem', { name: 'Reply', exact: true }).tap();
  await expect(jane.page.getByText('Replying to John Okafor')).toBeVisible();
  await expect(jane.composer).toBeFocused();
});
