import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { watchPage } from './support/watch-page.ts';

test('what became of a measure of the present plan is found in five steps', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/municipalities/062031');
  await page
    .getByRole('link', { name: /地域コミュニティ施策/ })
    .first()
    .click();
  await page.getByRole('link', { name: '系譜の表を見る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '系譜：現行計画から次の計画へ' })).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByLabel('施策の番号か言葉').fill('②-3');
  await page.getByRole('button', { name: '探す', exact: true }).click();
  const row = page.getByRole('row', { name: /^②-3/ });
  await expect(row.getByRole('cell').nth(0)).toContainText('地域コミュニティの担い手づくりの支援');
  await expect(row.getByRole('cell').nth(1)).toHaveText('統合・集約');
  await expect(row.getByRole('cell').nth(2)).toContainText('ボランティア団体等との更なる連携・協力の推進');
  await expect(row.getByRole('cell').nth(2)).toContainText('②-2とともに');
  await row.getByRole('cell').nth(3).getByRole('link', { name: '45–46行' }).click();
  await expect(page.locator('#L45')).toContainText('統合');
  expect(watched.problems).toStrictEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('the lineage is narrowed to what is dropped, on a phone', async ({ page }) => {
    await page.goto('/municipalities/062031');
    await page
      .getByRole('link', { name: /地域コミュニティ施策/ })
      .first()
      .click();
    await page.getByRole('link', { name: '系譜の表を見る' }).click();
    await page.getByRole('link', { name: '削除（1）' }).click();
    await expect(page.getByText('個別に対応しているため')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(2);
  });
});

test('two outlines stand side by side, and a shared concept marks headings of both', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/compare');
  await page.getByRole('link', { name: '計画の目次を並べる' }).click();
  await page
    .getByLabel('左の文書')
    .selectOption({ label: '伊豆の国市「第3期伊豆の国市まち・ひと・しごと創生総合戦略(案)」' });
  await page.getByLabel('右の文書').selectOption({ label: '本庄市「総合振興計画後期基本計画 (素案)について」' });
  await page.getByRole('button', { name: '表示する' }).click();
  await page.waitForURL(/left=.+right=/u);
  await page.getByLabel('印を付ける概念').selectOption({ label: '移住・定住の促進' });
  await page.getByRole('button', { name: '表示する' }).click();
  for (const city of ['伊豆の国市', '本庄市']) {
    const side = page.getByRole('region', { name: new RegExp(`^${city}`) });
    await expect(side.getByText('「移住・定住の促進」の言葉がある見出し', { exact: false }).first()).toBeAttached();
  }
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('link', { name: '左右を入れ替える' }).click();
  await expect(page.getByRole('region').first()).toHaveAccessibleName(/^本庄市/);
  expect(watched.problems).toStrictEqual([]);
});
