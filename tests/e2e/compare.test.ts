import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { watchPage } from './support/watch-page.ts';

test('a cell of the matrix opens the quotes of all cities, and the address keeps them', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/');
  await page.getByRole('link', { name: '比較', exact: true }).click();
  const row = page.getByRole('row', { name: /移住・定住の促進/ });
  await expect(row.getByRole('cell').nth(1)).toContainText('施策一覧なし');
  await row.getByRole('cell').nth(3).getByRole('link').click();
  await expect(page).toHaveURL(/cell=migration-settlement/);
  const quotes = page.getByRole('region', { name: '伊豆の国市' });
  await expect(quotes.getByRole('link', { name: '移住・定住促進事業' })).toBeVisible();
  await expect(quotes.getByText('案', { exact: true }).first()).toBeVisible();
  await expect(quotes.locator('.cw').first()).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.reload();
  await quotes.getByRole('link', { name: '261–263行' }).click();
  await expect(page.locator('#L261')).toContainText('移住');
  expect(watched.problems).toStrictEqual([]);
});

test('differences are seen from the chosen city, with the document they rest on', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('combobox', { name: /^基準の自治体/ }).selectOption({ label: '伊豆の国市' });
  await page.getByLabel('示す概念').selectOption('here');
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByRole('heading', { name: '伊豆の国市から見た違い' })).toBeVisible();
  await expect(page.getByText('読み込んだ文書には見当たりません', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('基準の文書')).toContainText('案');
  await page.getByRole('combobox', { name: /^基準の自治体/ }).selectOption({ label: '小美玉市' });
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByText('読み込んだ文書に施策一覧がないため、施策の違いは示せません。')).toBeVisible();
});

test('the table is taken away as CSV with sources, as it is shown', async ({ page }) => {
  await page.goto('/compare?q=移住');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('shisaku-atlas-comparison.csv');
  const [head = '', ...rows] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head.startsWith('\uFEFF分野,概念,')).toBe(true);
  expect(rows.join('\n')).toContain('移住・定住促進事業');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('two cities are chosen, and their quotes opened, on a phone', async ({ page }) => {
    await page.goto('/compare');
    await page.getByText('自治体を選ぶ').click();
    await page.getByRole('checkbox', { name: '鶴岡市' }).uncheck();
    await page.getByRole('checkbox', { name: '小美玉市' }).uncheck();
    await page.getByRole('button', { name: '表示する' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await page
      .getByRole('rowheader', { name: /妊娠・出産支援/ })
      .getByRole('link')
      .click();
    await expect(page.getByRole('region', { name: '伊豆の国市' })).toBeVisible();
    await expect(page.getByRole('region', { name: '鶴岡市' })).toHaveCount(0);
  });
});
