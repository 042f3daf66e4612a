import { expect, test, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { someNodes } from './support/some-nodes.ts';
import { watchPage } from './support/watch-page.ts';

const MIGRATION = '移住・定住の促進';

/** Opens a picture and waits until it is drawn and takes keys. */
async function openGraph(page: Page, address: string): Promise<void> {
  await introduced(page);
  await page.goto(address);
  await expect(page.getByRole('tree', { name: '図と同じ内容の木' })).toBeVisible();
  await expect(page.getByText('図を並べています…')).toBeHidden();
}

const row = (page: Page, name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).first();
const said = (page: Page) => page.locator('[aria-live=polite]').first();

test('selecting shows text and evidence with a line link, and stays in the address', async ({ page }) => {
  const watched = watchPage(page);
  await openGraph(page, '/graph?q=移住支援');
  await row(page, MIGRATION).click();
  const detail = page.getByRole('region', { name: '選んだもの' });
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(MIGRATION);
  await expect(detail.locator('mark').first()).toContainText(/移住|定住|転入/);
  await expect(detail.getByRole('link', { name: '54行', exact: true })).toHaveAttribute(
    'href',
    /\/documents\/d-.*#L54$/,
  );
  await expect(page).toHaveURL(/sel=migration-settlement/);
  await page.reload();
  await expect(row(page, MIGRATION)).toHaveAttribute('aria-selected', 'true');
  expect(watched.problems).toStrictEqual([]);
});

test('an expansion says n of m, can be undone, repeated, gone back from and restored by its address', async ({
  page,
}) => {
  const watched = watchPage(page);
  await openGraph(page, '/graph?nodes=migration-settlement');
  await row(page, MIGRATION).click();
  await page.getByRole('button', { name: '近傍を展開' }).click();
  await expect(said(page)).toHaveText(/から9件を加えました。9件のうち9件が図にあります。/);
  await expect(row(page, MIGRATION)).toContainText('9件');
  const address = page.url();
  expect(new URL(address).searchParams.getAll('x')).toHaveLength(1);

  await page.keyboard.press('Control+z');
  await expect(row(page, MIGRATION)).toContainText('0／9件');
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: /^元に戻す：/ }).click();
  await expect(row(page, MIGRATION)).toContainText('0／9件');

  await page.goto(address);
  await expect(row(page, MIGRATION)).toContainText('9件');
  await expect(page.getByRole('treeitem')).toHaveCount(10);
  expect(watched.problems).toStrictEqual([]);
});

test('hiding and leaving out kinds change picture and tree alike and can be taken back', async ({ page }) => {
  await openGraph(page, '/graph?concept=migration-settlement');
  const name = '移住・定住促進事業';
  await expect(row(page, name)).toBeVisible();
  await row(page, name).click();
  await page.getByRole('button', { name: '隠す' }).click();
  await expect(row(page, name)).toHaveCount(0);
  await page.getByRole('button', { name: 'すべて戻す' }).click();
  await expect(row(page, name)).toBeVisible();
  await page.getByRole('checkbox', { name: /事業/ }).uncheck();
  await expect(row(page, name)).toHaveCount(0);
  await expect(page).toHaveURL(/off=project/);
});

test('the browser goes back over big steps', async ({ page }) => {
  await openGraph(page, '/graph?nodes=migration-settlement');
  await row(page, MIGRATION).click();
  await page.getByRole('button', { name: '近傍を展開' }).click();
  await expect(page).toHaveURL(/x=/);
  await page.goBack();
  await expect(row(page, MIGRATION)).toContainText('0／9件');
  await page.goForward();
  await expect(row(page, MIGRATION)).not.toContainText('0／9件');
});

test('the picture is walked, expanded and left by keyboard alone', async ({ page }) => {
  await openGraph(page, '/graph?concept=migration-settlement');
  const picture = page.getByRole('application', { name: /都市の帯/ });
  await expect(picture.locator('canvas').first()).toBeVisible();
  await picture.focus();
  await page.keyboard.press('Home');
  await expect(said(page)).toHaveText(/^共有概念 /);
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText(/^(施策|事業|重点取組|テーマ) .*市/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sel=/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/x=/);
  await page.keyboard.press('Escape');
  await expect(picture).not.toBeFocused();
});

test('the tree is walked by arrows and opens, selects and expands by key', async ({ page }) => {
  await openGraph(page, '/graph?q=移住支援');
  const first = page.getByRole('treeitem').first();
  await first.focus();
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/\/concepts\//);
});

test('what is gone is left out and said, in the tree, the list and by axe nothing is wrong', async ({ page }) => {
  await openGraph(page, '/graph?nodes=migration-settlement.m-gone&sel=migration-settlement');
  await expect(page.getByText('1件はいまの文書にありません')).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('tab', { name: '一覧' }).click();
  await expect(page.getByRole('option', { name: new RegExp(MIGRATION) })).toHaveAttribute('aria-selected', 'true');
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('a picture of just two units offers the path between them at once, by keyboard', async ({ page, request }) => {
  const units = await someNodes(request, 2);
  await openGraph(page, `/graph?units=${units.join('.')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('グラフ：置かれた2件');
  const pair = page.getByRole('region', { name: '2つの間の経路' });
  await expect(pair.getByRole('listitem')).toHaveCount(2);
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('toolbar').getByRole('button', { name: '経路を探す' }).focus();
  await page.keyboard.press('Enter');
  await expect(pair.getByRole('heading', { name: /^経路 \d+本$/ })).toBeVisible();
  await expect(page).toHaveURL(/path=/);
});

test('where nothing is chosen, looking for a path asks for one end and then for the other', async ({ page }) => {
  await openGraph(page, '/graph');
  const start = page.getByRole('toolbar').getByRole('button', { name: '経路を探す' });
  const detail = page.getByRole('region', { name: '選んだもの' });
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('status')).toHaveText('先に経路の一方の端を選んでください');
  await page.getByRole('treeitem', { level: 2 }).first().click();
  await expect(detail.getByRole('status')).toHaveText('経路のもう一方の端を選んでください');
  await page.getByRole('treeitem', { level: 2 }).nth(3).click();
  await expect(said(page)).toContainText(/経路\d+本が見つかりました。/);
  await expect(detail.getByRole('status')).toHaveCount(0);
  await page.goto('/graph?q=深海探査艇の設計');
  await expect(start).toBeDisabled();
  await expect(start).toHaveAccessibleDescription(/^検索から施策を選ぶか/);
});

test('page, picture and suggestions count the same measures of a concept and say what they count', async ({ page }) => {
  await page.goto('/concepts/related-population');
  const note = page.getByText('件に言葉があります');
  const [, all, core, others] =
    /の(\d+)件に言葉があります（施策など(\d+)件、指標・用語・本文など(\d+)件）/u.exec(await note.innerText()) ?? [];
  expect(Number(core) + Number(others)).toBe(Number(all));
  await page.getByRole('link', { name: 'グラフで見る' }).click();
  const detail = page.getByRole('region', { name: '選んだもの' });
  await expect(detail).toContainText(`自治体の施策など${core ?? ''}件。`);
  await expect(detail.getByRole('listitem').filter({ hasText: '指標・用語・本文' })).toContainText(
    `0／${others ?? ''}件`,
  );
  await page.getByRole('combobox', { name: '図の始まり' }).fill('関係人口');
  const suggested = page.getByRole('listbox', { name: '検索語の候補' }).getByRole('option').first();
  await expect(suggested).toContainText(`自治体 施策など${core ?? ''}件`);
});

test('a search that nothing answers leads on', async ({ page }) => {
  await page.goto('/graph?q=深海探査艇の設計');
  await expect(page.getByText('「深海探査艇の設計」に合う施策は見つかりませんでした')).toBeVisible();
  await expect(page.getByRole('link', { name: '広く共有されている概念を開く' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the list comes first and the picture is asked for', async ({ page }) => {
    await page.goto('/graph?concept=migration-settlement');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.getByRole('button', { name: '図を表示' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
    expect(await axeViolations(page)).toStrictEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('rows, selection and expansions are links', async ({ page }) => {
    await page.goto('/graph?nodes=migration-settlement');
    await page.getByRole('link', { name: /あと9件を表示/ }).click();
    await expect(page).toHaveURL(/x=migration-settlement\./);
    await page.getByRole('link', { name: /^移住・定住促進事業/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: '移住・定住促進事業' })).toBeVisible();
    await page.getByRole('link', { name: '隠す' }).click();
    await expect(page.getByRole('link', { name: /^移住・定住促進事業/ })).toHaveCount(0);
    await expect(page.locator('noscript p').first()).toContainText('図を描くにはJavaScriptが必要です');
  });
});
