// Apps as the tools' own templates make them, with the packed kit installed: each is built, opened, and chatted in.
import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { App } from './app.js';

const test = base.extend<{ install: typeof App.install }>({
  async install({ browserName: _ }, provide) {
    const apps: App[] = [];
    await provide(async (...app) => {
      const installed = await App.install(...app);
      apps.push(installed);
      return installed;
    });
    for (const app of apps) await app.remove();
  },
});

const REACT_18 = ['react@18.3.1', 'react-dom@18.3.1', '@types/react@18.3.27', '@types/react-dom@18.3.7'];

interface WebConsumer {
  name: string;
  folder: string;
  packages?: readonly string[];
  /** What takes long stays out of `npm test`. */
  isSlow?: boolean;
}

const webConsumers: WebConsumer[] = [
  { name: 'Vite with React 19', folder: 'vite' },
  { name: 'Vite with React 18', folder: 'vite', packages: REACT_18 },
  { name: 'esbuild, with React in development', folder: 'esbuild' },
  { name: 'a page without a bundler', folder: 'html' },
  { name: 'webpack', folder: 'webpack', isSlow: true },
  { name: 'Next, rendered on the server', folder: 'next', isSlow: true },
];

const SLOW = '@slow';

for (const { name, folder, packages, isSlow } of webConsumers) {
  test(name, { tag: isSlow ? [SLOW] : [] }, async ({ install, browser }) => {
    const app = await install(folder, packages);
    await app.script('build');
    await chat(browser, await app.serve(), await app.startEmulator());
  });
}

test("Next's development server, which is strict, and warns when what was rendered differs", {
  tag: SLOW,
}, async ({ install, browser }) => {
  const app = await install('next');
  await chat(browser, await app.serve('dev'), await app.startEmulator());
});

/** Two people open the app and chat; no page may complain. */
async function chat(browser: Browser, url: string, host: string): Promise<void> {
  const complaints: string[] = [];
  const open = async (user: string) => {
    const page = await browser.newPage();
    listen(page, complaints);
    await page.goto(`${url}?host=${host}&user=${user}`);
    await page
      .getByRole('list', { name: 'Channels' })
      .getByRole('button', { name: /^General/ })
      .click();
    return page;
  };
  const [jane, john] = [await open('jane'), await open('john')];
  await expect(jane.getByRole('region', { name: 'Chat', exact: true })).toHaveCSS('display', 'grid');

  await jane.getByRole('textbox', { name: 'Message' }).fill('Hello from an app');
  await jane.keyboard.press('Enter');
  for (const page of [jane, john]) {
    await expect(page.getByRole('log', { name: 'Messages' }).getByText('Hello from an app')).toBeVisible();
  }
  expect(complaints).toEqual([]);
  await Promise.all([jane.context().close(), john.context().close()]);
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

test('Node imports every entry, and renders a panel to HTML', async ({ install }) => {
  const app = await install('node');
  expect(await app.script('start')).toContain('imported . ./hooks ./suspense ./embed ./emulator');
});

const hermesFolders: Partial<Record<NodeJS.Platform, string>> = { darwin: 'osx-bin', win32: 'win64-bin' };

test('React Native bundles the hooks, and its engine reads the bundle', { tag: SLOW }, async ({
  install,
}) => {
  const app = await install('react-native');
  await app.script('build');
  const hermes = `hermes-compiler/hermesc/${hermesFolders[process.platform] ?? 'linux64-bin'}/hermesc`;
  await app.run(`node_modules/${hermes}`, ['-emit-binary', '-w', '-out', 'dist/index.hbc', 'dist/index.js']);
});
