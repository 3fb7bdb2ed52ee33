import { type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test';

/** A file as somebody chooses it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture of a single pixel. */
export const picture = (name: string): ChosenFile => ({ name, mimeType: 'image/png', buffer: dot });

/** A file of any length. */
export const textFile = (name: string, content = ''): ChosenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** Somebody in front of a chat, and what they see there by its accessible names. */
export class Person {
  readonly channels: Locator;
  readonly log: Locator;
  readonly messages: Locator;
  readonly composer: Locator;
  readonly toasts: Locator;

  constructor(readonly page: Page) {
    this.channels = page.getByRole('list', { name: 'Channels' });
    this.log = page.getByRole('log', { name: 'Messages' });
    this.messages = this.log.getByRole('article');
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

  /** The newest message with these words. */
  row(text: string): Locator {
    return this.messages.filter({ hasText: text }).last();
  }

  /** Chooses from the menu of a message, by the right mouse button. */
  async choose(text: string, item: string): Promise<void> {
    await this.row(text).getByText(text).last().click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Goes up through the messages, half a screen at a time, until something is there to see. */
  async scrollUpTo(target: Locator): Promise<void> {
    await expect(async () => {
      await this.log.evaluate((area) => {
        area.scrollBy({ top: -area.clientHeight / 2, behavior: 'instant' });
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      await expect(target).toBeInViewport({ timeout: 100 });
    }).toPass({ timeout: 30_000, intervals: [0] });
  }

  /** Presses a key until something has the focus; not at all if it has. */
  async pressUntilFocused(key: string, target: Locator): Promise<void> {
    await expect(async () => {
      const isFocused = await target.evaluate((element) => element === document.activeElement);
      if (!isFocused) await this.page.keyboard.press(key);
      expect(isFocused).toBe(true);
    }).toPass({ timeout: 20_000, intervals: [50] });
  }

  /** The address of a channel, as the menu of its row copies it. */
  async linkTo(channel: string): Promise<URL> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.channel(channel).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: 'Copy link' }).click();
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('channel=');
    return new URL(await copied());
  }

  async attach(...files: ChosenFile[]): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(files);
  }

  status(text: string | RegExp): Locator {
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
  /** What else the address says: a `layout`, or where a link leads. */
  search?: string;
}

interface Fixtures {
  /** Starts the world of the shared demo over, before each test. */
  freshWorld: undefined;
  /** Lets something go wrong, as `POST /_emulator/faults` takes it. */
  faults(plan: object): Promise<void>;
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

  faults: async ({ request }, provide) => {
    await provide(async (data) => {
      const response = await request.post('/chatkitty/_emulator/faults', { data });
      expect(response.ok(), await response.text()).toBe(true);
    });
  },

  signIn: async ({ browser, baseURL }, provide) => {
    const errors: Error[] = [];
    const closings: (() => Promise<void>)[] = [];
    await provide(async (username, { url = baseURL, scheme = 'light', search = '', ...options } = {}) => {
      const context = await browser.newContext(options);
      closings.push(() => context.close());
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${url}/?user=${username}&scheme=${scheme}&${search}`);
      const person = new Person(page);
      await expect(person.channels).toBeVisible();
      return person;
    });
    for (const close of closings) await close();
    expect(errors).toEqual([]);
  },
});

export { expect } from '@playwright/test';
