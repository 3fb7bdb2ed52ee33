import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './embedTest.js';

/** Every computed style of everything on the page that is not ours. */
const looksOfPage = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, head ~ body, body *:not(chatkitty-launcher)')].map((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
    }),
  );

const button = (page: Page) => page.getByRole('button', { name: /^(Open|Close) chat/ });

test('one tag under a strict policy: a badge rises, a click opens, an answer arrives, the page stays as it was', async ({
  page,
  context,
  site,
  complaints,
}) => {
  await page.route('**/chatkitty-embed.js', (route) => route.abort());
  await page.goto(site.url());
  const before = await looksOfPage(page);
  await page.unroute('**/chatkitty-embed.js');
  complaints.length = 0;
  await page.reload();

  await expect(button(page)).toBeVisible();
  const ada = site.emulator.as('ada');
  await ada.createChannel({ type: 'PRIVATE', name: 'Order 1207', members: ['jane'] });
  await expect(button(page)).toHaveAccessibleName(/unread/, { timeout: 15_000 });
  const unread = Number((await button(page).getAttribute('aria-label'))?.match(/\d+/)?.[0]);
  await ada.sendMessage('Order 1207', 'Your gloves are on their way');
  await expect(button(page)).toHaveAccessibleName(new RegExp(`${unread + 1} unread`));

  await button(page).click();
  await page.getByRole('button', { name: /^Order 1207/ }).click();
  await expect(page.getByRole('log').getByText('Your gloves are on their way')).toBeVisible();
  await page.getByRole('textbox', { name: 'Message' }).fill('Thank you!');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText('Thank you!')).toBeVisible();

  const other = await context.newPage();
  await other.goto(site.url({ user: 'ada' }));
  await button(other).click();
  await other.getByRole('button', { name: /^Order 1207/ }).click();
  await expect(other.getByRole('log').getByText('Thank you!')).toBeVisible();

  expect(await looksOfPage(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

/** Runs in the page before its scripts do: notes each listener that is added to what outlives an element, and timers. */
function noteWhatStays(): void {
  const noted: { target: EventTarget; type: string; listener: unknown }[] = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const lasting = (target: EventTarget) =>
    target === window || target === document || target === visualViewport;
  const forget = (target: EventTarget, type: string, listener: unknown) => {
    const index = noted.findIndex(
      (each) => each.target === target && each.type === type && each.listener === listener,
    );
    if (index >= 0) noted.splice(index, 1);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (lasting(this)) noted.push({ target: this, type, listener });
    // A signal takes a listener away without a call.
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => forget(this, type, listener));
    add.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    forget(this, type, listener);
    remove.call(this, type, listener, options);
  };
  const timers = new Set<number>();
  const note = (start: 'setTimeout' | 'setInterval', stop: 'clearTimeout' | 'clearInterval') => {
    const [original, clear] = [window[start], window[stop]] as [typeof setTimeout, typeof clearTimeout];
    Object.assign(window, {
      [start]: (work: () => void, ...rest: [number]) => {
        const id = Number(
          original(
            () => {
              if (start === 'setTimeout') timers.delete(id);
              work();
            },
            ...rest,
          ),
        );
        timers.add(id);
        return id;
      },
      [stop]: (id: number) => {
        timers.delete(id);
        clear(id);
      },
    });
  };
  note('setTimeout', 'clearTimeout');
  note('setInterval', 'clearInterval');
  const stays = () => ({ listeners: noted.map(({ type }) => type), timers: timers.size });
  Object.assign(globalThis, { stays });
}

declare const stays: () => { listeners: string[]; timers: number };

test('leaves no socket, listener, timer or node behind, and comes back', async ({
  page,
  site,
  complaints,
}) => {
  await page.addInitScript(noteWhatStays);
  await page.goto(site.url());
  for (let round = 0; round < 2; round += 1) {
    await button(page).click();
    await expect(page.getByRole('button', { name: /^General/ })).toBeVisible({ timeout: 15_000 });
    expect(await page.evaluate(() => stays().listeners.length)).toBeGreaterThan(0);
    await page.evaluate(() => {
      const launcher = document.querySelector('chatkitty-launcher');
      Object.assign(globalThis, { launcher });
      launcher?.remove();
    });
    await expect.poll(() => site.emulator.stats().sockets).toBe(0);
    await expect
      .poll(() => page.evaluate(() => stays()), { timeout: 15_000 })
      .toEqual({ listeners: [], timers: 0 });
    const nodes = 'document.querySelectorAll("chatkitty-launcher, [class^=ck-]").length';
    expect(await page.evaluate(nodes)).toBe(0);
    await page.evaluate(() => {
      const { launcher } = globalThis as unknown as { launcher: HTMLElement };
      launcher.removeAttribute('open');
      document.body.append(launcher);
    });
  }
  expect(complaints).toEqual([]);
});

test('fills a phone’s screen, makes room for its keyboard, and has a way out', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(site.url());
  await button(page).click();
  const chat = page.getByRole('dialog', { name: 'Chat' });
  await expect(chat.getByRole('button', { name: /^General/ })).toBeVisible({ timeout: 15_000 });
  expect(await chat.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 720 });
  await chat.getByRole('button', { name: /^General/ }).click();
  await chat.getByRole('textbox', { name: 'Message' }).fill('From a phone');
  await chat.getByRole('button', { name: 'Send' }).click();
  await expect(chat.getByRole('log').getByText('From a phone')).toBeVisible();

  // No browser without a screen shows a keyboard: what it would tell the page is told here.
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 400, configurable: true });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(() => chat.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 400 });
  await expect(chat.getByRole('button', { name: 'Send' })).toBeInViewport();
  await chat.getByRole('button', { name: 'Close chat' }).click();
  await expect(chat).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('comes by itself once the network is back, and tells the page why it did not', async ({
  page,
  site,
}) => {
  const later = '**/chatkitty-embed/*.js';
  await page.route(later, (route) => route.abort());
  await page.goto(site.url());
  const failure = page.evaluate(
    () =>
      new Promise((resolve) => {
        document
          .querySelector('chatkitty-launcher')
          ?.addEventListener('error', ({ detail }) => resolve(detail.error.message));
      }),
  );
  await button(page).click();
  expect(await failure).toContain('chatkitty-embed/');
  const loading = page.locator('.ck-launcher-loading');
  await expect(loading).toBeVisible();
  await page.unroute(later);
  await expect(page.getByRole('button', { name: /^General/ })).toBeVisible({ timeout: 15_000 });
  await expect(loading).toBeHidden();
});

/** The distances of an element from the edges of the screen. */
async function distancesOf(page: Page, element: Locator) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    top: box.y,
    left: box.x,
    bottom: height - box.y - box.height,
    right: width - box.x - box.width,
  };
}

test('keeps clear of notches and of the bar at the bottom of a phone', async ({ page, site }) => {
  const screen = await page.context().newCDPSession(page);
  const setInsets = (insets: Record<string, number>) =>
    screen.send('Emulation.setSafeAreaInsetsOverride', { insets });
  await page.goto(site.url());

  await page.setViewportSize({ width: 760, height: 360 });
  await setInsets({ top: 0, bottom: 21, left: 50, right: 50 });
  await expect.poll(() => distancesOf(page, button(page))).toMatchObject({ bottom: 21, right: 50 });

  await page.setViewportSize({ width: 360, height: 720 });
  await setInsets({ top: 47, bottom: 34, left: 0, right: 0 });
  await expect.poll(() => distancesOf(page, button(page))).toMatchObject({ bottom: 34, right: 20 });
  await button(page).click();
  const chat = page.getByRole('dialog', { name: 'Chat' });
  await expect.poll(() => distancesOf(page, chat)).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
  const close = await distancesOf(page, chat.getByRole('button', { name: 'Close chat' }));
  expect(close.top).toBeGreaterThanOrEqual(47);
  const lists = await distancesOf(page, chat.getByRole('list', { name: 'Channels' }));
  expect(lists.bottom).toBeGreaterThanOrEqual(34);

  await chat.getByRole('button', { name: /^General/ }).click();
  const send = await distancesOf(page, chat.getByRole('button', { name: 'Send' }));
  expect(send.bottom).toBeGreaterThanOrEqual(34);
  // Kept clear once, not by the window and again by the composer.
  expect(send.bottom).toBeLessThan(34 + 30);
});
