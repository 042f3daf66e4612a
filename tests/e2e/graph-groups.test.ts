import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { someNodes } from './support/some-nodes.ts';
import { expect, test, type Page } from './support/test.ts';

/** More rows than two sides show one by one. */
const MANY = 200;
const GROUP = /件のまとまり/u;

async function openLarge(page: Page): Promise<void> {
  await introduced(page);
  const units = await someNodes(page.request, MANY);
  await page.goto(`/graph?nodes=${units.join('.')}`);
  await expect(page.getByText(/計画書の見出しごとにまとめています/u)).toBeVisible();
}

test('rows of a large picture stand under headings, which the list opens and closes', async ({ page }) => {
  await openLarge(page);
  await page.getByRole('tab', { name: '一覧' }).click();
  const rows = page.getByRole('tabpanel').getByRole('option');
  const headings = page.getByRole('option', { name: GROUP });
  const before = await rows.count();
  expect(before).toBeLessThan(MANY);
  const heading = (await headings.first().innerText()).split('\n')[1] ?? '';
  await headings.first().click();
  await expect(headings.first()).toHaveAccessibleName(/開いています/u);
  expect(await rows.count()).toBeGreaterThan(before);
  await expect(page.getByRole('navigation', { name: '歩いた跡' })).toContainText(`「${heading}」を開く`);
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.reload();
  await expect(headings.first()).toHaveAccessibleName(/開いています/u);
  await page.keyboard.press('Control+z');
  await headings.first().press('Enter');
  await expect(headings.first()).toHaveAccessibleName(/閉じています/u);
  await expect(rows).toHaveCount(before);
});

test('a group is reached, opened and closed in the picture by keyboard alone', async ({ page }) => {
  await openLarge(page);
  const picture = page.getByRole('application');
  const said = page.locator('[aria-live="polite"]').last();
  await picture.focus();
  await page.keyboard.press('End');
  await expect(said).not.toBeEmpty();
  for (let step = 0; step < 60 && !GROUP.test(await said.innerText()); step += 1) {
    await page.keyboard.press(step === 0 ? 'Home' : 'ArrowDown');
  }
  await expect(said).toContainText('閉じています');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('を開きました');
  await expect(page).toHaveURL(/sec=s-/u);
  await page.keyboard.press('ArrowDown');
  await expect(said).not.toContainText('まとまり');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('開いています');
  await page.keyboard.press(' ');
  await expect(page).not.toHaveURL(/sec=/u);
});

test('going back after loading anew shows what stands in the address', async ({ page }) => {
  await openLarge(page);
  await page.getByRole('tab', { name: '一覧' }).click();
  const headings = page.getByRole('option', { name: GROUP });
  const open = headings.filter({ hasText: '開いています' });
  await headings.nth(1).click();
  await expect(open).toHaveCount(1);
  const one = page.url();
  await headings.first().click();
  await expect(open).toHaveCount(2);
  await page.reload();
  await expect(open).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveURL(one);
  await expect(open).toHaveCount(1);
  await page.goForward();
  await expect(open).toHaveCount(2);
});

test('the keyboard goes on where a hidden row was, and hears what was done', async ({ page }) => {
  await introduced(page);
  await page.goto('/graph?tab=list');
  const rows = page.getByRole('tabpanel').getByRole('option');
  const next = await rows.nth(3).innerText();
  await rows.nth(2).click();
  await rows.nth(2).press('h');
  await expect(page.locator(':focus')).toHaveText(next, { useInnerText: true });
  await page.getByRole('button', { name: /^元に戻す/u }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^やり直す/u })).toBeFocused();
  await page.getByRole('application').focus();
  await page.keyboard.press('h');
  await expect(page.locator('[aria-live="polite"]').last()).toContainText('隠しました');
});

test('from afar the concepts stand merged to their fields', async ({ page }) => {
  await introduced(page);
  await page.goto('/graph');
  const field = page.getByRole('application').getByText('産業・雇用', { exact: true });
  await expect(page.getByRole('button', { name: '縮小' })).toBeEnabled();
  await expect(field).toHaveCount(0);
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: '縮小' }).click();
  await expect(field).toBeVisible();
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: '拡大' }).click();
  await expect(field).toHaveCount(0);
});

test('a lane is put on a side, which stands in the address and can be undone', async ({ page }) => {
  await introduced(page);
  await page.goto('/graph');
  await page.getByText('絞り込み').click();
  const side = page.getByRole('combobox', { name: '本庄市の列' });
  await side.selectOption('左');
  await expect(page).toHaveURL(/side=\d{6}\.left/u);
  await expect(page.getByRole('navigation', { name: '歩いた跡' })).toContainText('「本庄市」を左の列に置く');
  await page.reload();
  await page.getByText('絞り込み').click();
  await expect(side).toHaveValue('left');
  expect(await axeViolations(page)).toStrictEqual([]);
  await side.selectOption('自動');
  await expect(page).not.toHaveURL(/side=/u);
});
