import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('search, measure, concept and document work without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('シビックプライド');
  await page.getByRole('button', { name: '検索', exact: true }).click();
  await expect(page.getByRole('region', { name: '小美玉市' })).toContainText('小美玉市民の持つ潜在力を生かす');
  await page
    .getByRole('link', { name: /小美玉市民の持つ潜在力を生かす/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('小美玉市民の持つ潜在力を生かす');
  await page.getByRole('link', { name: /原文の行を開く/ }).click();
  await expect(page.locator('#L22')).toContainText('シティプロモーションの主役');
});

test('the graph page lists its nodes without scripts', async ({ page }) => {
  await page.goto('/graph?concept=migration-settlement');
  await expect(page.getByText('移住・定住促進事業').first()).toBeVisible();
});
