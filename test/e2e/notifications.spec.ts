import { expect, Person, test } from './people.ts';

test.describe.configure({ timeout: 120_000 });

test('somebody with two tabs is told once: one toast, one sound, one count in a title', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  await jane.page.context().addInitScript(() => {
    const start = AudioScheduledSourceNode.prototype.start;
    AudioScheduledSourceNode.prototype.start = function (...when) {
      sessionStorage.setItem('notes', String(Number(sessionStorage.getItem('notes')) + 1));
      start.apply(this, when);
    };
  });
  await jane.page.reload();
  await expect(jane.channels).toBeVisible();
  await jane.page.getByRole('button', { name: /^Notifications/ }).click();
  await jane.page.getByRole('checkbox', { name: 'Play a sound' }).check();
  await jane.page.getByRole('checkbox', { name: 'Count in the page’s title' }).check();
  await jane.page.keyboard.press('Escape');

  const page = await jane.page.context().newPage();
  await page.goto(jane.page.url());
  const elsewhere = new Person(page);
  await expect(elsewhere.channels).toBeVisible();
  const tabs = [jane, elsewhere];
  const sum = async (ask: (tab: Person) => Promise<number>) =>
    (await Promise.all(tabs.map(ask))).reduce((all, one) => all + one, 0);
  const toasts = () => sum((tab) => tab.toasts.getByRole('button', { name: /new leak/ }).count());
  const notes = () => sum((tab) => tab.page.evaluate(() => Number(sessionStorage.getItem('notes'))));
  const counted = async (tab: Person) => Number(/^\((\d+)\)/.exec(await tab.page.title())?.[1] ?? 0);
  const counts = () => sum(async (tab) => Math.min(1, await counted(tab)));
  await expect.poll(counts, { timeout: 15_000 }).toBe(1);
  const before = await sum(counted);

  const john = await signIn('john');
  await john.open('Launch plan');
  await john.write('The boats have a new leak');
  for (const tab of tabs) await expect(tab.channel('Launch plan')).toHaveAccessibleName(/1 unread message/);

  await expect.poll(notes).toBe(2);
  await expect.poll(toasts).toBe(1);
  await expect.poll(counts).toBe(1);
  await expect.poll(() => sum(counted)).toBe(before + 1);

  await elsewhere.open('Launch plan');
  for (const tab of tabs) await expect(tab.channel('Launch plan')).not.toHaveAccessibleName(/unread/);
  await expect.poll(() => sum(counted)).toBe(before);
});

test('what was told while nobody looked is listed, leads there, and is read when it was seen', async ({
  signIn,
}) => {
  const jane = await signIn('jane');
  await jane.open('General');
  const john = await signIn('john');
  await john.open('Launch plan');
  await john.write('Who has the oars?');

  const bell = jane.page.locator('[data-ck-part="notification-bell"]');
  await expect(bell).toContainText('1 new notification');
  await bell.getByRole('button').click();
  const list = jane.page.getByRole('dialog', { name: 'Notifications' });
  await list.getByRole('button', { name: /John/ }).click();
  await jane.seesLast(['Who has the oars?']);
  await expect(bell).not.toContainText('new notification');
});

test('a muted channel stays silent, and so does the one on the screen', async ({ signIn }) => {
  const jane = await signIn('jane');
  await jane.channel('Launch plan').click({ button: 'right' });
  await jane.page.getByRole('menuitem', { name: 'Mute' }).click();
  await expect(jane.channel('Launch plan')).toHaveAccessibleName(/Muted/);
  await jane.open('General');

  const john = await signIn('john');
  await john.open('Launch plan');
  await john.write('Nobody is to hear this');
  await john.open('General');
  await john.write('Jane sees this anyway');
  await jane.seesLast(['Jane sees this anyway']);
  await expect(jane.channel('Launch plan')).toHaveAccessibleName(/1 unread message/);
  await expect(jane.toasts.getByRole('button', { name: /Nobody|anyway/ })).toHaveCount(0);
});
