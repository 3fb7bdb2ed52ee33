import { expect, type Page } from '@playwright/test';
import { test } from './embedTest.js';

/** Every computed style of everything that is inside the chat, as one line an element. */
const looksOfChat = (page: Page) =>
  page.evaluate(() => {
    const inside = (root: ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? inside(each.shadowRoot) : []),
      ]);
    const root = document.querySelector('chatkitty-panel')?.shadowRoot;
    return (root ? inside(root) : []).map((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => !name.startsWith('--'));
      const looks = names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      return `${element.tagName} ${element.className}: ${looks}`;
    });
  });

async function sizeOfChat(page: Page) {
  const { width, height } =
    (await page.getByRole('region', { name: 'Chat', exact: true }).boundingBox()) ?? {};
  return { width, height };
}

/** How the chat looks once its rows have found their places. */
async function settledLooks(page: Page) {
  let looks = await looksOfChat(page);
  await expect(async () => {
    const before = looks;
    await page.waitForTimeout(200);
    looks = await looksOfChat(page);
    expect(looks).toEqual(before);
  }).toPass();
  return looks;
}

async function openGeneral(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^General/ }).click();
  await expect(page.getByRole('log').getByText('Cake in both offices at three.')).toBeVisible();
}

test.describe('the page’s CSS', () => {
  test.use({ viewport: { width: 1000, height: 760 }, contextOptions: { reducedMotion: 'reduce' } });

  for (const css of ['revert', 'hostile', 'bootstrap'] as const) {
    test(`does not change one style of the chat: ${css}`, async ({ page, site, complaints }) => {
      await page.goto(site.url({ tag: 'chatkitty-panel', css }));
      await openGeneral(page);
      const beside = await settledLooks(page);
      expect(beside.length).toBeGreaterThan(100);
      expect(await sizeOfChat(page)).toEqual({ width: 900, height: 600 });
      await page.evaluate(
        (plain) =>
          new Promise((resolve) => {
            const link = document.querySelector('link[rel=stylesheet]');
            link?.addEventListener('load', resolve);
            link?.setAttribute('href', plain);
          }),
        '/plain.css',
      );
      expect(await settledLooks(page)).toEqual(beside);
      expect(await sizeOfChat(page)).toEqual({ width: 900, height: 600 });
      expect(complaints).toEqual([]);
    });
  }
});

test.describe('inside the shadow root', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(site.url());
    await page.getByRole('button', { name: /^Open chat/ }).click();
  });

  test('a dialog takes the focus, gives it back by Escape, and leaves the window open', async ({
    page,
    complaints,
  }) => {
    const opener = page.getByRole('button', { name: 'New channel' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'New channel' });
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(page.getByRole('dialog', { name: 'Chat' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('an emoji is picked by keyboard, and a menu opens where its message is', async ({
    page,
    complaints,
  }) => {
    const emojiFiles: string[] = [];
    page.on('request', (request) => emojiFiles.push(...(request.url().match(/emoji-.*\.js$/) ?? [])));
    await openGeneral(page);
    expect(emojiFiles).toEqual([]);
    await page.getByRole('button', { name: 'Emoji', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Search emoji' })).toBeFocused();
    await page.keyboard.type('sailboat');
    await expect(page.getByRole('option', { name: 'sailboat' })).toBeVisible();
    expect(emojiFiles).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('⛵');

    const message = page.getByRole('article').filter({ hasText: 'Cake in both offices at three.' });
    await message.click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Copy' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Chat' })).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test('a file is dropped on the conversation, and sent', async ({ page, complaints }) => {
    await openGeneral(page);
    const dataTransfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'plan.txt', { type: 'text/plain' }));
      return data;
    });
    const log = page.getByRole('log');
    await log.dispatchEvent('dragover', { dataTransfer });
    await expect(page.getByText('Drop files to attach them')).toBeVisible();
    await log.dispatchEvent('drop', { dataTransfer });
    await expect(page.getByRole('button', { name: 'Remove plan.txt' })).toBeVisible();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(log.getByText('plan.txt')).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

test('nothing is fetched from anywhere but the site and the chat’s host', async ({ page, site }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host));
  await page.goto(site.url());
  await page.getByRole('button', { name: /^Open chat/ }).click();
  await openGeneral(page);
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  hosts.delete('');
  expect([...hosts].sort()).toEqual([new URL(site.url()).host, site.host].sort());
});

test('two panels of one person share one session', async ({ page, site }) => {
  await page.goto(site.url({ tag: 'chatkitty-panel' }));
  await expect(page.getByRole('button', { name: /^General/ })).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => {
    const panel = document.querySelector('chatkitty-panel');
    panel?.after(panel.cloneNode());
  });
  await expect(page.getByRole('button', { name: /^General/ })).toHaveCount(2);
  expect(site.emulator.stats().sockets).toBe(1);
});
