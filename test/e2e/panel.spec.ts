import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './people.ts';

const PHONE = { viewport: { width: 360, height: 720 } };

/** Presses Tab until the focus arrives, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target}`);
}

test('a phone shows the list, then the thread, and the way back', async ({ signIn }) => {
  const john = await signIn('john', PHONE);
  await expect(john.composer).toBeHidden();

  await john.open('General');
  await expect(john.channels).toBeHidden();

  await john.page.getByRole('button', { name: 'Back to channels' }).click();
  await expect(john.channels).toBeVisible();
  await expect(john.composer).toBeHidden();
  await expect(john.channel('General')).toBeFocused();
});

test('everything is possible without a mouse', async ({ signIn }) => {
  const jane = await signIn('jane');
  const { keyboard } = jane.page;

  await tabTo(jane.page, jane.channels.getByRole('button').first());
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await keyboard.press('Home');
  await expect(jane.channel('General')).toBeFocused();
  await keyboard.press('Enter');
  await expect(jane.messages.last()).toBeVisible();

  await tabTo(jane.page, jane.composer);
  await keyboard.type('No mouse was harmed');
  await keyboard.press('Enter');
  await jane.seesLast(['No mouse was harmed']);
  await expect(jane.composer).toHaveValue('');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong, ${scheme}`, async ({ signIn }) => {
    const jane = await signIn('jane', { scheme });
    await jane.open('General');
    const { violations } = await new AxeBuilder({ page: jane.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
}
