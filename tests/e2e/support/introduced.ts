import type { Page } from '@playwright/test';

/** Makes a page that of a reader who closed the introduction on an earlier visit. */
export async function introduced(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('shisaku-atlas.introduced', 'yes');
  });
}
