import { test as plainTest } from '@playwright/test';
import { expect, type Page } from './support/test.ts';

/** Keeps a page's scripts back, as a slow line would, until the given function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release();
  };
}

async function untilStarted(page: Page): Promise<void> {
  await page.waitForFunction(() => 'started' in document.documentElement.dataset);
}

plainTest('what is opened, chosen and typed before the scripts have started stays', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/compare', { waitUntil: 'commit' });
  await page.getByText('行と列を選ぶ・並べ替える').click();
  const columns = page.getByRole('combobox', { name: '列', exact: true });
  await columns.selectOption('document');
  await page.getByRole('searchbox', { name: '概念の名前' }).fill('移住');
  release();
  await untilStarted(page);
  await expect(page.getByRole('heading', { name: '列の順' })).toBeVisible();
  await expect(columns).toHaveValue('document');
  await expect(page.getByRole('searchbox', { name: '概念の名前' })).toHaveValue('移住');
});

plainTest(
  'what is typed before the scripts have started is told to them once, however many keys it took',
  async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/', { waitUntil: 'commit' });
    const plain = page.getByRole('searchbox', { name: '施策を探す言葉' });
    await plain.pressSequentially('いじゅう');
    await plain.evaluate((field: HTMLInputElement) => {
      field.addEventListener('input', () => {
        field.dataset['heard'] = `${field.dataset['heard'] ?? ''}${field.value};`;
      });
    });
    release();
    await untilStarted(page);
    await expect(page.getByRole('listbox', { name: '検索語の候補' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: '施策を探す言葉' })).toHaveAttribute('data-heard', 'いじゅう;');
  },
);

plainTest('a link that is followed while the scripts start keeps its address', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLAnchorElement && !target.hasAttribute('href'))
          document.documentElement.dataset['lost'] = target.textContent;
    }).observe(document, { subtree: true, attributeFilter: ['href'] });
  });
  const release = await holdScripts(page);
  await page.goto('/graph?concept=migration-settlement', { waitUntil: 'commit' });
  await expect(page.locator('.tree a[href]').nth(1)).toBeVisible();
  release();
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-lost');
});
