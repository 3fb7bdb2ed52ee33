import { expect, type Person, test } from './people.ts';

// Three browsers take turns on the machine.
test.describe.configure({ timeout: 90_000 });

const thread = ({ page }: Person) => page.getByRole('region', { name: 'Thread' });

async function answerInThread(person: Person, text: string): Promise<void> {
  await thread(person).getByRole('textbox', { name: 'Message' }).fill(text);
  await thread(person).getByRole('textbox', { name: 'Message' }).press('Enter');
}

test('three people: who types, who has read and when, and a thread that somebody comes to later', async ({
  signIn,
}) => {
  const [jane, john, ada] = [await signIn('jane'), await signIn('john'), await signIn('ada')];
  await jane.open('General');
  await john.open('General');

  await test.step('readers are named as they come, each with their time', async () => {
    await jane.write('Who has the key?');
    await expect(
      jane.row('Who has the key?').getByRole('button', { name: 'Read by John Okafor' }),
    ).toBeVisible();
    await ada.open('General');
    const seen = jane.row('Who has the key?').getByRole('button', {
      name: /^Read by (John Okafor and Ada Lindqvist|Ada Lindqvist and John Okafor)$/,
    });
    await seen.click();
    const readers = jane.page.getByRole('dialog', { name: 'Read by' });
    for (const name of ['John Okafor', 'Ada Lindqvist']) {
      const reader = readers.getByRole('listitem').filter({ hasText: name });
      await expect(reader).toContainText(/\d:\d\d/);
    }
    await jane.page.keyboard.press('Escape');
    await expect(readers).toBeHidden();
    await expect(seen).toBeFocused();
  });

  await test.step('two who type are named both, and the one who goes on alone', async () => {
    await expect(async () => {
      await john.composer.pressSequentially('I h');
      await ada.composer.pressSequentially('Not');
      await expect(
        jane.status(/^(John Okafor and Ada Lindqvist|Ada Lindqvist and John Okafor) are typing/),
      ).toBeVisible({ timeout: 2000 });
    }).toPass();
    await john.write('I have it');
    await expect(jane.status(/^Ada Lindqvist is typing/)).toBeVisible();
    await ada.composer.fill('');
    await expect(jane.status(/is typing/)).toBeHidden();
  });

  await test.step('a third person comes to the thread of two, reads it whole, and is heard by both', async () => {
    await john.choose('Who has the key?', 'Reply in thread');
    await answerInThread(john, 'It hangs in the shed');
    await jane.messages.getByRole('button', { name: '1 reply' }).last().click();
    await answerInThread(jane, 'Thanks!');
    await ada.messages.getByRole('button', { name: '2 replies' }).last().click();
    for (const text of ['It hangs in the shed', 'Thanks!'])
      await expect(thread(ada).getByText(text, { exact: true })).toBeVisible();
    await answerInThread(ada, 'Bring it back, please');
    for (const person of [jane, john]) {
      await expect(thread(person).getByText('Bring it back, please')).toBeVisible();
      await expect(thread(person).getByText('3 replies')).toBeVisible();
    }
  });
});
