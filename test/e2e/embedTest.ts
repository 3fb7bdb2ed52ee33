import { test as base } from '@playwright/test';
import { type EmbedSite, startEmbedSite } from './embedPage.js';

/** Tests of the script version, on somebody else's site under a strict policy. */
export const test = base.extend<{ site: EmbedSite; complaints: string[] }>({
  async site({ browserName: _ }, provide) {
    const site = await startEmbedSite();
    await provide(site);
    await site.close();
  },
  /** All that the page's console was told. */
  async complaints({ page }, provide) {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await provide(complaints);
  },
});
