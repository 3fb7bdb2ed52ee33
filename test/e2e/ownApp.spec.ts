import { PageServer } from './pageServer.ts';
import { expect, test } from './people.ts';

// Another server starts, and three people load its page in browsers of their own.
test.describe.configure({ timeout: 120_000 });

let app: PageServer;

test.beforeAll(async () => {
  app = await PageServer.start('test/e2e/app/vite.config.ts');
});

test.beforeEach(({ request }) => request.post(`${app.url}/chatkitty/_emulator/reset`, { data: {} }));

test.afterAll(() => app.kill());

test('an app replaces a part, wraps another, and has a kind of message of its own', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane', { url: app.url }), await signIn('john', { url: app.url })];
  await jane.open('Orders');
  await john.open('Orders');

  await test.step('who types is told by the app, in the place of the kit', async () => {
    await john.composer.pressSequentially('Nob');
    await expect(jane.page.getByText('✎ John Okafor')).toBeVisible();
    await expect(jane.page.locator('[data-ck-part="typing-indicator"]')).toHaveCount(0);
    await john.composer.fill('');
    await expect(jane.page.getByText('✎ John Okafor')).toBeHidden();
  });

  await test.step('the wrapped composer is as it was, with a button more, that offers a boat', async () => {
    await jane.write('I have just the one');
    await jane.page.getByRole('button', { name: 'Offer a boat' }).click();
    await john.seesLast(['I have just the one', 'Rowing boat “Fernando”']);
  });

  await test.step('the offer is a card to both, which acts, and everything else a bubble', async () => {
    const card = john.log.getByRole('region', { name: 'Order: Rowing boat “Fernando”' });
    await expect(jane.log.getByRole('region', { name: /^Order/ })).toBeVisible();
    await expect(card).toContainText('€ 40 a day');
    await expect(john.row('I have just the one').locator('[data-ck-part="message-bubble"]')).toBeVisible();
    await card.getByRole('button', { name: 'Book' }).click();
    await jane.seesLast(['€ 40 a day', 'Booked: Rowing boat “Fernando”']);
    await expect(jane.log.getByRole('region', { name: /^Order/ })).toHaveCount(1);
  });

  await test.step('a card has the menu that all messages have', async () => {
    await jane.choose('€ 40 a day', 'Delete for everyone');
    await jane.page.getByRole('dialog').getByRole('button', { name: 'Delete for everyone' }).click();
    await expect(john.log.getByRole('region', { name: /^Order/ })).toHaveCount(0);
  });
});

test('where one may only read, that is said, and who is appointed may write at once', async ({ signIn }) => {
  const [jane, grace, john] = [
    await signIn('jane', { url: app.url }),
    await signIn('grace', { url: app.url }),
    await signIn('john', { url: app.url }),
  ];
  await grace.open('Notices');
  for (const person of [jane, john]) await person.channel('Notices').click();

  await test.step('the field is replaced by the reason, and no answer is offered, but a reaction', async () => {
    await expect(jane.page.getByText('You cannot write in this channel.')).toBeVisible();
    await expect(jane.composer).toHaveCount(0);
    const own = jane.row('When do you open?');
    await own.getByText('When do you open?').click({ button: 'right' });
    await expect(jane.page.getByRole('menuitem', { name: 'Copy text' })).toBeVisible();
    for (const name of ['Reply', 'Reply in thread', 'Edit'])
      await expect(jane.page.getByRole('menuitem', { name, exact: true })).toHaveCount(0);
    await jane.page.getByRole('menuitem', { name: 'React with 👍' }).click();
    await expect(
      john.row('When do you open?').getByRole('button', { name: '👍 Jane Ferreira' }),
    ).toBeVisible();
  });

  await test.step('what is said is read, with everybody’s reactions', async () => {
    await grace.write('Closed on Sunday');
    for (const person of [jane, john]) await person.seesLast(['Closed on Sunday']);
  });

  await test.step('who is appointed has a field at once, and nobody else', async () => {
    await grace.page.getByRole('button', { name: 'Notices', exact: true }).click();
    await grace.page.getByRole('button', { name: 'Jane Ferreira', exact: true }).click();
    await grace.page.getByRole('button', { name: 'Make moderator' }).click();
    await jane.write('From Monday on we open at eight');
    for (const person of [grace, john]) await person.seesLast(['From Monday on we open at eight']);
    await expect(john.page.getByText('You cannot write in this channel.')).toBeVisible();
  });
});
