import { expect, type Person, test } from './people.ts';

test.slow();

const thread = ({ page }: Person) => page.getByRole('region', { name: 'Thread' });

test('each place keeps its own draft, and each person theirs', async ({ signIn, baseURL }) => {
  const jane = await signIn('jane');
  await jane.open('General');
  await jane.composer.fill('For all of us');
  await jane.open('Design');
  await expect(jane.composer).toHaveValue('');
  await jane.composer.fill('For the designers');

  await jane.messages.last().click({ button: 'right' });
  await jane.page.getByRole('menuitem', { name: 'Reply in thread' }).click();
  await thread(jane).getByRole('textbox', { name: 'Message' }).fill('For those in here');
  await jane.page.keyboard.press('Escape');
  await expect(jane.composer).toHaveValue('For the designers');

  await jane.open('General');
  await expect(jane.composer).toHaveValue('For all of us');
  await jane.page.reload();
  await jane.open('Design');
  await expect(jane.composer).toHaveValue('For the designers');
  await jane.messages.last().click({ button: 'right' });
  await jane.page.getByRole('menuitem', { name: 'Reply in thread' }).click();
  await expect(thread(jane).getByRole('textbox', { name: 'Message' })).toHaveValue('For those in here');

  await jane.page.goto(`${baseURL}/?user=john`);
  await jane.open('General');
  await expect(jane.composer).toHaveValue('');
});

test('the field grows to a limit, leaves Enter to an input method, and completes a channel by pointer', async ({
  signIn,
}) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];
  await jane.open('General');
  await john.open('General');
  const field = jane.page.locator('[data-ck-part="composer-field"]');
  const heightOf = async (lines: number) => {
    await jane.composer.fill(Array.from({ length: lines }, (_, at) => `line ${at}`).join('\n'));
    return (await field.boundingBox())?.height ?? 0;
  };

  await test.step('as high as its lines, up to a limit', async () => {
    const [one, four, twenty, forty] = [
      await heightOf(1),
      await heightOf(4),
      await heightOf(20),
      await heightOf(40),
    ];
    expect(four).toBeGreaterThan(2.5 * one);
    expect(twenty).toBe(forty);
    expect(forty).toBeLessThan(300);
    await jane.composer.fill('');
  });

  await test.step('Enter that ends a composition sends nothing', async () => {
    const input = await jane.page.context().newCDPSession(jane.page);
    await jane.composer.focus();
    await input.send('Input.imeSetComposition', { text: 'ふね', selectionStart: 2, selectionEnd: 2 });
    const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
    await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await input.send('Input.insertText', { text: '船' });
    await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    await expect(jane.composer).toHaveValue('船');
    await jane.page.keyboard.press('Shift+Enter');
    await jane.page.keyboard.type('!');
    await expect(jane.composer).toHaveValue('船\n!');
    await jane.page.keyboard.press('Enter');
    await john.seesLast(['船\n!']);
  });

  await test.step('a channel by pointer', async () => {
    await jane.composer.pressSequentially('See #desi');
    await jane.page.getByRole('option', { name: /^Design/ }).click();
    await expect(jane.composer).toHaveValue('See #Design ');
    await expect(jane.composer).toBeFocused();
    await jane.page.keyboard.press('Enter');
    await john.seesLast(['See #Design']);
    await expect(john.row('See #Design').locator('[data-ck-part="message-mention"]')).toHaveText('#Design');
  });
});

test('who cannot write is told why, also in the midst of a word', async ({ signIn }) => {
  const [jane, john] = [await signIn('jane'), await signIn('john')];

  await test.step('not a member yet', async () => {
    const link = await jane.linkTo('Random');
    link.searchParams.set('user', 'john');
    await john.page.goto(link.href);
    await expect(john.page.getByText('Join the channel to write.')).toBeVisible();
    await expect(john.composer).toBeHidden();
    await john.page.getByRole('button', { name: 'Join', exact: true }).click();
    await john.write('May I?');
    await jane.open('Random');
    await jane.seesLast(['May I?']);
  });

  await test.step('gone while somebody types', async () => {
    await jane.page.getByRole('button', { name: 'New channel' }).click();
    const dialog = jane.page.getByRole('dialog', { name: 'New channel' });
    await dialog.getByRole('radio', { name: /^Private/ }).check();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Raft');
    await dialog.getByRole('checkbox', { name: 'John Okafor' }).check();
    await dialog.getByRole('button', { name: 'Create channel' }).click();
    await john.channel('Raft').click();
    await john.composer.pressSequentially('I was about to s');
    await jane.page.getByRole('button', { name: 'Raft', exact: true }).click();
    await jane.page.getByRole('button', { name: 'Delete channel' }).click();
    await jane.page.getByRole('dialog').getByRole('button', { name: 'Delete channel' }).click();
    await expect(john.status('You are no longer in Raft.')).toBeVisible();
    await expect(john.composer).toBeHidden();
    await john.open('General');
    await john.write('The raft is gone');
    await jane.open('General');
    await jane.seesLast(['The raft is gone']);
  });
});
