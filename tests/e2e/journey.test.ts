import { expect, test } from './support/test.ts';
import { watchPage } from './support/watch-page.ts';

test('a planner goes from a search to the measure, its source line, and the graph around it', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/');
  await page.getByRole('combobox', { name: '施策を探す言葉' }).fill('移住支援');
  await page.getByRole('button', { name: '検索', exact: true }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('「移住支援」に関わる記述');
  for (const city of ['伊豆の国市', '鶴岡市', '本庄市', '小美玉市']) {
    await expect(page.getByRole('region', { name: city })).toBeVisible();
  }

  await page.getByRole('link', { name: '移住・定住促進事業' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('移住・定住促進事業');
  await expect(page.getByText('観光交流客数').first()).toBeVisible();

  await page.getByRole('link', { name: /原文の行を開く/ }).click();
  await expect(page).toHaveURL(/\/documents\/d-[a-z2-7]+\?.*#L261$/);
  await expect(page.locator('#L263')).toBeInViewport();
  await expect(page.locator('#L263')).toContainText('オンライン移住相談や移住フェアへの出展');

  await page.goBack();
  await page
    .getByRole('link', { name: /グラフで見る/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/graph\?unit=m-/);
  const tree = page.getByRole('tree');
  await expect(tree.getByRole('treeitem', { name: /移住・定住の促進/ }).first()).toBeVisible();
  expect(watched.problems).toStrictEqual([]);
});

test('a query that nothing answers is refused in words, with ways to go on', async ({ page }) => {
  await page.goto('/search?q=深海探査艇の設計');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('見つかりませんでした');
  await expect(page.getByRole('combobox', { name: '施策を探す言葉' })).toHaveValue('深海探査艇の設計');
});

test('filters narrow the results and stay in the address', async ({ page }) => {
  await page.goto('/search?q=子育て');
  await page.getByRole('checkbox', { name: /本庄市/ }).check();
  await expect(page).toHaveURL(/city=112119/);
  await expect(page.getByRole('region', { name: '本庄市' })).toBeVisible();
  await expect(page.getByRole('region', { name: '伊豆の国市' })).toHaveCount(0);
});

test('the search box of the home page takes the keyboard focus in reading order', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: '本文へ移る' }).or(page.getByRole('link', { name: '本文へ移動' })),
  ).toBeFocused();
});
