import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { watchPage } from './support/watch-page.ts';

const FIELD = { name: '図の始まり' } as const;
const LIST = { name: '検索語の候補' } as const;

test.beforeEach(({ page }) => introduced(page));

test('the field that begins a picture suggests, and what is chosen by keyboard opens as a picture', async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto('/graph');
  const field = page.getByRole('combobox', FIELD);
  await field.pressSequentially('いじゅう');
  await expect(page.getByRole('listbox', LIST)).toBeVisible();
  await expect(page.getByRole('listbox', LIST).getByRole('option').first()).toContainText(
    '移住・定住の促進 — 読み：いじゅう',
  );
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('listbox', LIST).getByRole('option', { selected: true });
  await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/graph\?concept=migration-settlement$/);
  await expect(page.getByRole('treeitem', { name: /^移住・定住の促進/ }).first()).toBeVisible();
  expect(watched.problems).toStrictEqual([]);
});

test('a municipality is chosen by mouse, Escape closes the list, and Enter without a choice searches', async ({
  page,
}) => {
  await page.goto('/graph');
  const field = page.getByRole('combobox', FIELD);
  await field.pressSequentially('本庄');
  await page
    .getByRole('option', { name: /本庄市/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/graph\?municipality=112119$/);
  await field.fill('移住支援');
  await expect(page.getByRole('listbox', LIST)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', LIST)).toHaveCount(0);
  await expect(field).toHaveValue('移住支援');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/graph\?q=/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the whole list can be seen and tapped', async ({ page }) => {
    await page.goto('/graph');
    await page.getByRole('combobox', FIELD).fill('移住相談');
    await page.getByRole('listbox', LIST).getByRole('option').first().click();
    await expect(page).toHaveURL(/\/graph\?concept=/);
  });
});
