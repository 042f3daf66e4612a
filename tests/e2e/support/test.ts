import { test as base, type Page } from '@playwright/test';

export { expect, type APIRequestContext, type Browser, type Download, type Page } from '@playwright/test';

/**
 * The browser tests' own `test`: its pages go on after `goto` and `reload` once the scripts have started, so that keys are heard
 * and every assertion meets the page as it stays. Pages of a further context need `waitForStart` themselves.
 */
export const test = base.extend({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) context.on('page', waitForStart);
    await use(context);
  },
});

/** Makes `goto` and `reload` of a page wait until its scripts have started, where what they load is a page of the site. */
export function waitForStart(page: Page): Page {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...given) => {
    const response = await goto(...given);
    await started(page);
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload(...given);
    await started(page);
    return response;
  };
  return page;
}

async function started(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.app') === null || 'started' in document.documentElement.dataset,
  );
}
