import { expect, test, type Page } from './support/test.ts';
import { introduced } from './support/introduced.ts';
import { watchPage } from './support/watch-page.ts';

async function search(page: Page, text: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('combobox').fill(text);
  await page.getByRole('main').getByRole('button', { name: '検索', exact: true }).click();
}

async function openComparison(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: '比較', exact: true }).click();
}

const rowOf = (page: Page, head: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: head, exact: true }) });

test('who supports movers and how: three cities side by side, and joined in the graph', async ({ page }) => {
  const watched = watchPage(page);
  await introduced(page);
  await search(page, '移住支援');
  for (const city of ['伊豆の国市', '本庄市', '鶴岡市']) {
    const lane = page.getByRole('region', { name: city });
    await lane
      .getByRole('button', { name: /^比較リストに加える/ })
      .first()
      .click();
  }
  const tray = page.getByRole('complementary', { name: '比較リスト' });
  await tray.getByRole('link', { name: '横に並べる' }).click();
  await expect(rowOf(page, '本文').getByRole('cell')).toContainText([
    'オンライン移住相談や移住フェアへの出展、移住体験ツアーの開催',
    '本市への移住・定住促進',
    '専門職員の配置',
  ]);
  await expect(rowOf(page, '共有概念').getByRole('cell').first()).toContainText(
    '移住・定住の促進 本庄市・鶴岡市と共通',
  );
  await tray.getByRole('link', { name: 'グラフで見る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('グラフ：置かれた3件');
  await page.getByRole('tab', { name: '木', exact: true }).click();
  await expect(page.getByRole('treeitem', { name: /移住・定住の促進/ }).first()).toContainText('3／');
  expect(watched.problems).toStrictEqual([]);
});

test('what one city covers and another does not: two cities, the first as base', async ({ page }) => {
  await openComparison(page);
  await page.getByText('自治体を選ぶ').click();
  for (const city of ['鶴岡市', '小美玉市']) await page.getByRole('checkbox', { name: city }).uncheck();
  await page.getByRole('combobox', { name: '基準の列' }).selectOption({ label: '本庄市' });
  await page.getByRole('button', { name: '表示する' }).click();
  await expect(page.getByRole('heading', { name: '本庄市から見た違い' })).toBeVisible();
  await expect(page.getByText('比べる相手：伊豆の国市')).toBeVisible();
  const alone = page.getByRole('region', { name: 'この自治体の文書の施策にだけあるもの' });
  for (const concept of ['郷土の偉人・先人の顕彰', 'ネウボラ', '高校・大学との連携']) {
    await expect(alone.getByRole('link', { name: concept, exact: true })).toBeVisible();
  }
});

test('the words of four cities for one field: its row opens the quotes of all', async ({ page }) => {
  await openComparison(page);
  await page.getByRole('combobox', { name: '行', exact: true }).selectOption({ label: '分野' });
  await page.getByRole('button', { name: '表示する' }).click();
  await page
    .getByRole('rowheader', { name: /^デジタル化/ })
    .getByRole('link')
    .click();
  for (const [city, words] of [
    ['鶴岡市', 'デジタル技術'],
    ['小美玉市', 'デジタルコミュニケーション'],
    ['本庄市', 'デジタル'],
    ['伊豆の国市', 'DX'],
  ] as const) {
    await expect(page.getByRole('region', { name: city, exact: true })).toContainText(words);
  }
  await page
    .getByRole('link', { name: /件を下位の概念の行で見る$/ })
    .first()
    .click();
  await expect(page.getByRole('rowheader', { name: /^DX/ })).toBeVisible();
});

test('what became of a present measure: the lineage of the plan, narrowed to its number', async ({ page }) => {
  await search(page, '地域コミュニティ');
  await page
    .getByRole('region', { name: '鶴岡市' })
    .getByRole('heading', { level: 3 })
    .first()
    .getByRole('link')
    .click();
  await page
    .getByRole('link', { name: /検討経過シート/ })
    .first()
    .click();
  await page.getByRole('link', { name: '系譜の表を見る' }).click();
  await page.getByLabel('施策の番号か言葉').fill('②-3');
  await page.getByRole('button', { name: '探す', exact: true }).click();
  const cells = page.getByRole('row', { name: /^②-3/ }).getByRole('cell');
  await expect(cells.nth(1)).toHaveText('統合・集約');
  await expect(cells.nth(2)).toContainText('ボランティア団体等との更なる連携・協力の推進');
});

test('which indicators stand beside child-rearing: the kind narrows the search', async ({ page }) => {
  await search(page, '子育て');
  await page.getByRole('checkbox', { name: /^指標/ }).check();
  for (const [city, titles, line] of [
    ['伊豆の国市', ['子育て応援アプリの登録率'], '原文 353–354行'],
    ['本庄市', ['子育て支援に係る市民満足度', '合計特殊出生率'], '原文 87行'],
  ] as const) {
    const lane = page.getByRole('region', { name: city });
    await expect(lane.getByRole('heading', { level: 3 })).toHaveText([...titles]);
    await expect(lane.getByRole('link', { name: line }).first()).toBeVisible();
  }
  await page.getByRole('link', { name: '子育て応援アプリの登録率' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '子育て応援アプリの登録率' })).toBeVisible();
});
