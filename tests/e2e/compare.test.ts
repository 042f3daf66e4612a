import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';
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
  await page.getByRole('combobox', { name: /^基準の列/ }).selectOption({ label: '伊豆の国市' });
  await page.getByLabel('示す概念').selectOption('here');
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByRole('heading', { name: '伊豆の国市から見た違い' })).toBeVisible();
  await expect(page.getByText('読み込んだ文書には見当たりません', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('基準の文書')).toContainText('案');
  await page.getByRole('combobox', { name: /^基準の列/ }).selectOption({ label: '小美玉市' });
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByText('読み込んだ文書に施策一覧がないため、施策の違いは示せません。')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'この文書のテーマと本文に言葉がある概念' })).toBeVisible();
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

test('all cities stand beside the fields of the scheme, and a broader row walks down to narrower ones', async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.goto('/compare');
  await page.getByRole('combobox', { name: /^行/ }).selectOption({ label: '分野' });
  await page.getByLabel('示す概念').selectOption('all');
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page).toHaveURL(/level=field/);
  await expect(page.getByText('いくつもの概念の言葉がある施策も1件と数えます。')).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  const row = page.getByRole('row', { name: /^防災・安全/ });
  await expect(row).toContainText('概念を含む');
  await row.getByRole('link', { name: /防災・安全/ }).click();
  await expect(page.getByRole('region', { name: '本庄市' })).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('link', { name: /^下位の\d+概念を行にする$/ }).click();
  await expect(page).toHaveURL(/level=broader/);
  await expect(page.getByRole('row', { name: /^防災・減災/ })).toBeVisible();
  expect(watched.problems).toStrictEqual([]);
});

test('the matrix is walked by arrow keys; Enter opens a cell, Esc closes it and gives the focus back', async ({
  page,
}) => {
  await page.goto('/compare');
  await page.waitForLoadState('networkidle');
  const row = page.getByRole('row', { name: /^▶?移住・定住の促進/ });
  const cell = row.getByRole('cell').nth(2).getByRole('link');
  await row.getByRole('rowheader').getByRole('link').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(cell).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  const quotes = page.getByRole('region', { name: '本庄市' });
  await expect(quotes).toBeVisible();
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await quotes.getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await expect(quotes).toHaveCount(0);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('table a:focus')).toHaveCount(0);
});

test('the matrix prints across A4, with every heading of the columns on every sheet', async ({ page }) => {
  await page.goto('/compare?cell=migration-settlement');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) =>
    box.trim().split(/\s+/).map(Number),
  );
  expect(boxes.length).toBeGreaterThan(1);
  for (const [, , width = 0, height = 0] of boxes) {
    expect([Math.round(width), Math.round(height)]).toStrictEqual([842, 595]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox').first()).toBeHidden();
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
});

test('documents stand in the columns and are moved and taken away by links', async ({ page }) => {
  await page.goto('/compare?by=document&city=062031&city=222259');
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(4);
  await expect(heads.nth(1)).toContainText('見直しのポイント');
  await page.getByText('行と列を選ぶ・並べ替える').click();
  await page.getByRole('link', { name: /見直しのポイント」を右へ$/ }).click();
  await expect(heads.nth(2)).toContainText('見直しのポイント');
  await expect(page.getByRole('link', { name: /見直しのポイント」を右へ$/ })).toBeFocused();
  await page.getByRole('link', { name: /見直しのポイント」を外す$/ }).click();
  await expect(heads).toHaveCount(3);
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('peers are narrowed by population and stand beside each other, with the source of the figures', async ({
  page,
}) => {
  await page.goto('/compare');
  await page.getByText('自治体を選ぶ', { exact: true }).click();
  await page.getByRole('combobox', { name: /^人口/ }).selectOption({ label: '5万人未満' });
  await page.getByRole('button', { name: '絞り込む' }).click();
  await expect(page.getByText('条件に合う自治体は2です。')).toBeVisible();
  await expect(page.getByText('人口 46,804人')).toBeVisible();
  await expect(page.getByRole('link', { name: /国勢調査/ })).toBeVisible();
  await page.getByRole('link', { name: '2自治体を並べる' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('columnheader', { name: /伊豆の国市/ })).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
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

  test('a concept for the rows is found by typing, added and moved', async ({ page }) => {
    await page.goto('/compare');
    await page.getByText('行と列を選ぶ・並べ替える').click();
    for (const [words, name] of [
      ['いじゅう', '移住・定住の促進'],
      ['防災・減災', '防災・減災'],
    ] as const) {
      await page.getByLabel('行にする概念を探す').fill(words);
      await page.getByRole('button', { name: '探す', exact: true }).click();
      await page.getByRole('link', { name: `${name}を行に加える` }).click();
    }
    const heads = page.getByRole('rowheader');
    await expect(heads).toHaveText([/移住・定住の促進/, /防災・減災/]);
    await page.getByRole('link', { name: '防災・減災を上へ' }).click();
    await expect(heads).toHaveText([/防災・減災/, /移住・定住の促進/]);
    await page.reload();
    await expect(heads).toHaveText([/防災・減災/, /移住・定住の促進/]);
  });
});
