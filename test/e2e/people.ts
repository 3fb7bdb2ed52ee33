import { type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test';

/** Somebody in front of a chat, and what they see there by its accessible names. */
export class Person {
  readonly channels: Locator;
  readonly messages: Locator;
  readonly composer: Locator;
  readonly toasts: Locator;

  constructor(readonly page: Page) {
    this.channels = page.getByRole('list', { name: 'Channels' });
    this.messages = page.getByRole('log', { name: 'Messages' }).getByRole('article');
    this.composer = page.getByRole('textbox', { name: 'Message' });
    this.toasts = page.getByRole('region', { name: 'Notifications' });
  }

  channel(name: string): Locator {
    return this.channels.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async open(name: string): Promise<void> {
    await this.channel(name).click();
    await expect(this.composer).toBeVisible();
    await expect(this.messages.last()).toBeVisible();
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.getByRole('button', { name: 'Send' }).click();
  }

  status(text: string): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** The newest messages are exactly these: in this order, each once. */
  async seesLast(texts: string[]): Promise<void> {
    await expect(async () => {
      const shown = await this.messages.allInnerTexts();
      const newest = shown.slice(-texts.length);
      expect(newest.map((article, index) => article.includes(texts[index] ?? ''))).toEqual(
        texts.map(() => true),
      );
      for (const text of texts) expect(shown.filter((article) => article.includes(text))).toHaveLength(1);
    }).toPass({ timeout: 15_000 });
  }
}

interface Options extends BrowserContextOptions {
  /** Where the demo is; the shared one if left out. */
  url?: string;
  scheme?: 'light' | 'dark';
}

interface Fixtures {
  /** Starts the world of the shared demo over, before each test. */
  freshWorld: undefined;
  /** Sits somebody down in front of a browser of their own; their page must stay free of errors. */
  signIn(username: string, options?: Options): Promise<Person>;
}

export const test = base.extend<Fixtures>({
  freshWorld: [
    async ({ request }, provide) => {
      await request.post('/chatkitty/_emulator/reset', { data: {} });
      await provide(undefined);
    },
    { auto: true },
  ],

  signIn: async ({ browser, baseURL }, provide) => {
    const errors: Error[] = [];
    const closings: (() => Promise<void>)[] = [];
    await provide(async (username, { url = baseURL, scheme = 'light', ...options } = {}) => {
      const context = await browser.newContext(options);
      closings.push(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${url}/?user=${username}&scheme=${scheme}`);
      const person = new Person(page);
      await expect(person.channels).toBeVisible();
      return person;
    });
    for (const close of closings) await close();
    expect(errors).toEqual([]);
  },
});

export { expect } from '@playwright/test';
