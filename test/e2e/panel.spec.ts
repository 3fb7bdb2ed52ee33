import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './people.ts';

const PHONE = { viewport: { width: 360, height: 720 } };

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
