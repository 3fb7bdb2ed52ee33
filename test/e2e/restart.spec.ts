import { PageServer } from './pageServer.ts';
import { expect, test } from './people.ts';

test('the server dies and comes back: both reconnect by themselves and chat on', async ({ signIn }) => {
  const server = await PageServer.start('demo/vite.config.ts');
  try {
    const jane = await signIn('jane', { url: server.url });
    const john = await signIn('john', { url: server.url });
    await jane.open('General');
    await john.open('General');
    await jane.page.evaluate(() => Object.assign(window, { isSamePage: true }));

    await server.kill();
    await expect(jane.status('Reconnecting')).toBeVisible({ timeout: 15_000 });
    await jane.write('Can you hear me?');
    await server.start();

    await john.seesLast(['Can you hear me?']);
    await john.write('Loud and clear');
    await jane.seesLast(['Can you hear me?', 'Loud and clear']);
    expect(await jane.page.evaluate(() => 'isSamePage' in window)).toBe(true);
  } finally {
    await server.kill();
  }
});
