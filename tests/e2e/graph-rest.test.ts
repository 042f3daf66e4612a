import { expect, test, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { watchPage } from './support/watch-page.ts';

const ADDRESS = '/graph?tab=list&v=2';
const said = (page: Page) => page.locator('[aria-live=polite]').first();
const rest = (page: Page) => page.getByRole('button', { name: '残りを表示 本庄市' });
const away = (page: Page) => page.getByRole('button', { name: '残りを閉じる 本庄市' });
const rows = (page: Page) => page.getByRole('listbox', { name: '本庄市' }).getByRole('option');

test.beforeEach(({ page }) => introduced(page));

test('the rest of a municipality is brought, put away, undone and sent on, by keyboard alone', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto(ADDRESS);
  await expect(page.getByRole('group', { name: '図と同じ内容の一覧' })).toContainText(/本庄市\s*施策など 9／12件/u);
  await expect(rows(page)).toHaveCount(9);
  await rest(page).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('本庄市の残り3件を加えました。12件すべてが図にあります。');
  await expect(rows(page)).toHaveCount(12);
  await expect(page.getByText('本庄市の残りを表示（3件）').first()).toBeVisible();
  await expect(page).toHaveURL(/x=112119\./);
  await expect(rest(page)).toHaveCount(0);
  await expect(away(page)).toBeFocused();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(9);
  await expect(rest(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(12);
  await page.reload();
  await expect(rows(page)).toHaveCount(12);
  expect(watched.problems).toStrictEqual([]);
});

test('what a list holds besides measures and themes is counted beside them', async ({ page, request }) => {
  const answer = await request.get('/api/documents?city=112119');
  const { documents } = (await answer.json()) as { documents: readonly { readonly id: string }[] };
  await page.goto(`/graph?nodes=${documents[0]?.id ?? 'none'}&tab=list`);
  await expect(rows(page)).toHaveCount(1);
  const list = page.getByRole('group', { name: '図と同じ内容の一覧' });
  await expect(list).toContainText(/本庄市\s*施策など 0／12件（この一覧に1件）/u);
});

test('what is switched off in the legend comes back with the rest of its municipality', async ({ page }) => {
  await page.goto('/graph?tab=list&off=measure.theme.project.focus&v=2');
  await page.getByText('絞り込み', { exact: true }).click();
  const places = page.getByRole('group', { name: '自治体', exact: true });
  await places.getByRole('button', { name: '残りを表示 本庄市' }).click();
  await expect(said(page)).toHaveText('本庄市の残り12件を加えました。12件すべてが図にあります。');
  await expect(rows(page)).toHaveCount(12);
});

test('the rest is offered beside the filters and in the menu of a node, and a failure is told', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByText('絞り込み', { exact: true }).click();
  const places = page.getByRole('group', { name: '自治体', exact: true });
  await expect(places.getByRole('button', { name: '残りを表示 鶴岡市' })).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.route('**/api/graph/expand-place', (route) => route.abort());
  await places.getByRole('button', { name: '残りを表示 本庄市' }).click();
  await expect(page.getByRole('alert')).toContainText('図に加えるものを読み込めませんでした。');
  await expect(rows(page)).toHaveCount(9);
  await page.unroute('**/api/graph/expand-place');
  await places.getByRole('button', { name: '残りを表示 本庄市' }).click();
  await expect(rows(page)).toHaveCount(12);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('listbox', { name: '鶴岡市' }).getByRole('option').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('application').focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: '鶴岡市の残りを表示' }).click();
  await expect(said(page)).toContainText('67件すべてが図にあります。');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the rest of a municipality is a link', async ({ page }) => {
    await page.goto('/graph');
    await page.getByRole('link', { name: '本庄市の残りを表示' }).click();
    await expect(page).toHaveURL(/x=112119\./);
    await expect(page.getByRole('link', { name: '本庄市の残りを表示' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '鶴岡市の残りを表示' })).toBeVisible();
  });
});
