import { expect, test, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { watchPage } from './support/watch-page.ts';

const START = '/graph?concept=migration-settlement';
/** What the concept `related-population` is connected with beside measures. */
const GROUPS = ['上位・下位の概念', '関連する概念', '指標・用語・本文'] as const;

async function open(page: Page, address = START): Promise<void> {
  await introduced(page);
  await page.goto(address);
  await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
  await expect(page.getByText('図を並べています…')).toBeHidden();
}

const said = (page: Page) => page.locator('[aria-live=polite]').first();
const chooseLayout = (page: Page, name: string) => page.getByLabel('配置').selectOption({ label: name });

for (const [layout, parameter] of [
  ['つながりの強さ', 'force'],
  ['同心円', 'concentric'],
  ['計画の目次順', 'outline'],
] as const) {
  test(`the layout ${layout} is a step, stands in the address and is read out`, async ({ page }) => {
    const watched = watchPage(page);
    await open(page);
    await chooseLayout(page, layout);
    await expect(page).toHaveURL(new RegExp(`lay=${parameter}`));
    await expect(page.getByText('図を並べています…')).toBeHidden();
    await expect(said(page)).toContainText(`「${layout}」に並べる`);
    expect(await axeViolations(page)).toStrictEqual([]);
    await page.reload();
    await expect(page.getByLabel('配置')).toHaveValue(parameter);
    await page.goBack();
    expect(watched.problems).toStrictEqual([]);
  });
}

test('a node is pinned, moved and let go by keyboard', async ({ page }) => {
  await open(page, `${START}&lay=concentric.0&v=2`);
  await page.getByRole('application').focus();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/pin=migration-settlement\.-?\d+\.-?\d+/);
  const [, x = '', y = ''] = (new URL(page.url()).searchParams.get('pin') ?? '').split('.');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page).toHaveURL(new RegExp(`pin=migration-settlement\\.${Number(x) + 24}\\.${y}`));
  await page.keyboard.press('k');
  await expect(page).not.toHaveURL(/pin=/);
});

test('steps around a node, keeping only it and the filters are steps that can be undone', async ({ page }) => {
  await open(page);
  const rows = page.locator('tbody th');
  await page.getByRole('tab', { name: '表', exact: true }).click();
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  const fewer = () => expect.poll(() => rows.count()).toBeLessThan(all);
  await page.getByRole('button', { name: '1歩まで' }).click();
  await expect(said(page)).toContainText('近傍1歩を表示');
  await fewer();
  await page.getByRole('button', { name: '1歩まで' }).click();
  await expect(rows).toHaveCount(all);
  await page.getByText('絞り込み', { exact: true }).click();
  await page.getByRole('group', { name: '自治体' }).getByRole('checkbox').first().uncheck();
  await expect(page).toHaveURL(/offm=\d{6}/);
  await fewer();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByLabel('概念の分野').selectOption({ index: 1 });
  await expect(page).toHaveURL(/field=/);
  await page.keyboard.press('Escape');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(all);
});

test('the menu of a node opens by key, is walked by arrows and gives the focus back', async ({ page }) => {
  await open(page);
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('m');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem').nth(1)).toBeFocused();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('Escape');
  await expect(picture).toBeFocused();
  await page.keyboard.press('m');
  await menu.getByRole('menuitem', { name: 'これと隣だけを残す' }).click();
  await expect(page).toHaveURL(/keep=/);
});

test('whatever the panel does, the keyboard stays in it', async ({ page }) => {
  await open(page, '/graph?concept=related-population&sel=related-population');
  const detail = page.getByRole('region', { name: '選んだもの' });
  const press = async (name: string) => {
    await detail.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  for (const group of GROUPS) {
    await press(`表示する ${group}`);
    await expect(detail.getByRole('button', { name: `表示する ${group}` })).toHaveCount(0);
    await expect(detail.getByRole('listitem').filter({ hasText: group })).toBeFocused();
  }
  expect(await axeViolations(page)).toStrictEqual([]);
  const expand = detail.getByRole('button', { name: '近傍を展開' });
  await press('展開を閉じる');
  await expect(expand).toBeFocused();
  for (const group of GROUPS) {
    await page.keyboard.press('Enter');
    await expect(detail.getByRole('listitem').filter({ hasText: group })).not.toContainText('／');
  }
  await expect(expand).toBeDisabled();
  await expect(expand).toBeFocused();
  await press('隠す');
  await expect(page.getByRole('tab', { selected: true })).toBeFocused();
  await page.getByRole('button', { name: 'すべて戻す' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('summary', { hasText: '絞り込み' })).toBeFocused();
  await page
    .getByRole('navigation', { name: '歩いた跡' })
    .getByRole('button', { name: '「関係人口」', exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-current=step] span')).toBeFocused();
});

test('ways between two are looked for and left without losing the keyboard', async ({ page }) => {
  await open(page);
  const rows = page.getByRole('treeitem', { level: 2 });
  await rows.first().click();
  await rows.nth(3).click({ modifiers: ['Shift'] });
  const detail = page.getByRole('region', { name: '選んだもの' });
  await detail.getByRole('button', { name: '経路を探す' }).focus();
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('heading', { name: /^経路 \d+本$/ })).toBeFocused();
  await detail.getByRole('button', { name: '経路の表示を終える' }).focus();
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('heading', { name: '2つの間の経路' })).toBeFocused();
  const again = page.getByRole('toolbar').getByRole('button', { name: '経路を探す' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('button', { name: '経路の表示を終える' })).toBeVisible();
  await expect(again).toBeFocused();
});

test('a row of the tree or the table that goes leaves the keyboard to the next', async ({ page }) => {
  await open(page, '/graph?nodes=migration-settlement');
  await page.getByRole('treeitem', { name: /^あと9件/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { level: 2 }).first()).toBeFocused();
  const second = await page.getByRole('treeitem', { level: 2 }).nth(1).innerText();
  await page.keyboard.press('h');
  await expect(page.getByRole('treeitem', { level: 2 }).first()).toBeFocused();
  await expect(page.getByRole('treeitem', { level: 2 }).first()).toHaveText(second, { useInnerText: true });
  await page.getByRole('tab', { name: '表', exact: true }).click();
  const rows = page.locator('tbody th button');
  const next = await rows.nth(2).innerText();
  await rows.nth(1).focus();
  await page.keyboard.press('h');
  await expect(rows.nth(1)).toBeFocused();
  await expect(rows.nth(1)).toHaveText(next, { useInnerText: true });
});

test('the table is ordered by its columns and selects like the picture', async ({ page }) => {
  await open(page, `${START}&tab=table&v=2`);
  await page.getByRole('button', { name: '自治体', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: '自治体' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=municipality/);
  const rows = page.locator('tbody th button');
  await rows.nth(2).click();
  await expect(rows.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await rows.nth(2).press('ArrowDown');
  await expect(rows.nth(3)).toBeFocused();
  await page.getByText(/^結び付き \d+件$/).click();
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('a view is saved under a name, opened again and taken away as a file', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '1歩まで' }).click();
  await page.getByRole('button', { name: '名前を付けて保存' }).click();
  const sheet = page.getByRole('dialog', { name: '保存した図' });
  await sheet.getByLabel('名前').fill('移住の隣');
  await sheet.getByRole('button', { name: '保存', exact: true }).click();
  await expect(sheet.getByRole('status')).toHaveText('「移住の隣」をこのブラウザーに保存しました。');
  expect(await axeViolations(page)).toStrictEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: '「移住の隣」をファイルに書き出す' }).click(),
  ]);
  const file = await download.path();
  await sheet.getByRole('button', { name: '「移住の隣」を削除' }).click();
  await expect(sheet.getByRole('link', { name: '移住の隣' })).toHaveCount(0);
  await sheet.locator('input[type=file]').setInputFiles(file);
  await expect(page).toHaveURL(/near=migration-settlement\.1/);
  await expect(page).toHaveURL(/set=/);
});

test('the picture and its data are taken away in every form', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '書き出し' }).click();
  const sheet = page.getByRole('dialog', { name: '書き出し' });
  expect(await axeViolations(page)).toStrictEqual([]);
  for (const [name, ending] of [
    [/^SVG/, 'svg'],
    [/^PNG/, 'png'],
    ['CSV（項目）', 'nodes.csv'],
    ['CSV（結び付き）', 'edges.csv'],
    ['GraphML', 'graphml'],
    [/^GEXF/, 'gexf'],
    ['JSON', 'json'],
    [/^SKOS/, 'ttl'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.locator('.btn').filter({ hasText: name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`shisaku-atlas-graph.${ending}`);
    expect(await download.failure()).toBeNull();
  }
});

test('a view that is too long for an address is kept by the server', async ({ page, request }) => {
  const search = `concept=migration-settlement&hide=${Array.from({ length: 150 }, (_, at) => `m-${'a'.repeat(12)}${at}`).join('.')}`;
  const response = await request.post('/api/graph/views', { data: { search, labels: { 'm-1': '名' } } });
  const { id } = (await response.json()) as { id: string };
  await open(page, `/graph?view=${id}`);
  await expect(page.getByRole('treeitem', { name: /^移住・定住の促進/ }).first()).toBeVisible();
  expect((await request.post('/api/graph/views', { data: { search: 1 } })).status()).toBe(400);
  expect((await request.get('/graph?view=v-aaaaaaaaaaaa')).status()).toBe(404);
});

test('the introduction is shown once and can be asked for', async ({ page }) => {
  await page.goto(START);
  const introduction = page.getByRole('complementary', { name: 'この図の歩き方' });
  await expect(introduction).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await introduction.getByRole('button', { name: '閉じる' }).click();
  await page.reload();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await expect(introduction).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'キー操作の一覧' })).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('button', { name: '歩き方を見る' }).click();
  await expect(introduction).toBeVisible();
});

test('without a network the reader is told, and what is shown stays', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await expect(page.getByText('ネットワークにつながっていません')).toBeVisible();
  await page.getByRole('button', { name: '経路を探す' }).click();
  await page.getByRole('treeitem', { level: 2 }).first().click();
  await expect(page.getByRole('alert')).toContainText('経路を探せませんでした');
  await context.setOffline(false);
  await expect(page.getByText('ネットワークにつながっていません')).toBeHidden();
});

test('pictures opened and closed leave nothing behind', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const session = await page.context().newCDPSession(page);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  const cycle = async () => {
    await page.getByRole('link', { name: 'このサイトについて' }).first().click();
    await expect(page).toHaveURL(/about/);
    await page.goBack();
    await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
  };
  for (let warm = 0; warm < 3; warm += 1) await cycle();
  const before = await count();
  for (let times = 0; times < 10; times += 1) await cycle();
  // A leak would keep a whole page of some thousand nodes for each cycle; what was left a moment ago may still be waiting for the collector.
  await expect.poll(async () => (await count()).nodes - before.nodes, { timeout: 20_000 }).toBeLessThan(5_000);
  expect((await count()).jsEventListeners - before.jsEventListeners).toBeLessThan(100);
});
