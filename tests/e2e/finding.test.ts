import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { watchPage } from './support/watch-page.ts';

const BOX = { name: '施策を探す言葉' } as const;

test('the search box suggests as a combobox: arrows point, Escape closes, Enter opens', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/');
  const box = page.getByRole('combobox', BOX);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.pressSequentially('いじゅう');
  const list = page.getByRole('listbox', { name: '検索語の候補' });
  await expect(list).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('option').first()).toContainText('移住・定住の促進 — 読み：いじゅう');
  expect(await axeViolations(page)).toStrictEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(box).toHaveValue('いじゅう');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/concepts\/migration-settlement$/);
  expect(watched.problems).toStrictEqual([]);
});

test('a suggestion can be clicked, and Enter without one searches', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', BOX).pressSequentially('本庄');
  await page
    .getByRole('option', { name: /本庄市/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/municipalities\/112119$/);
  await page.goto('/');
  await page.getByRole('combobox', BOX).pressSequentially('移住');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});

test('while an input method composes nothing is asked, and the Enter that ends it does not search', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/suggest')) asked.push(decodeURIComponent(request.url()));
  });
  await page.goto('/');
  const box = page.getByRole('combobox', BOX);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['い', 'いじ', 'いじゅう', '移住']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await box.evaluate((field) => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  expect(asked).toStrictEqual([]);
  await session.send('Input.insertText', { text: '移住' });
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(asked.every((address) => address.endsWith('q=移住'))).toBe(true);
  await expect(page).toHaveURL(/\/$/);
});

test('without an answer to suggestions the box goes on as it is', async ({ page }) => {
  const watched = watchPage(page);
  await page.route('**/api/suggest?**', (route) => route.abort('internetdisconnected'));
  await page.goto('/');
  const box = page.getByRole('combobox', BOX);
  await box.pressSequentially('移住');
  const failed = page.waitForEvent('requestfailed');
  await box.pressSequentially('支援');
  await failed;
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('「移住支援」');
  expect(watched.problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toStrictEqual([]);
});

test('a pasted paragraph gets room, is read as a text and leads to the like of it', async ({ page }) => {
  const paragraph =
    '人口減少が続くなか、首都圏からの移住を希望する若者や子育て世代に向けて、相談窓口の設置、移住体験ツアーの実施、空き家の紹介、住宅取得への補助などを一体的に進め、地域に定着する人を増やすことを目指します。';
  await page.goto('/');
  const box = page.getByRole('combobox', BOX);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.fill(paragraph);
  const area = page.getByRole('textbox', BOX);
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(paragraph);
  await expect(page.getByText('文章として読み取ります')).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('文章として読み取りました')).toBeVisible();
  await expect(page.getByRole('textbox', BOX)).toHaveValue(paragraph);
  await expect(page.getByRole('link', { name: '移住・定住促進事業' }).first()).toBeVisible();
});

test('a text over 2,000 characters is refused with what and how', async ({ page }) => {
  const response = await page.goto(`/search?q=${'あ'.repeat(2001)}`);
  expect(response?.status()).toBe(400);
  await expect(page.getByText('2,001文字')).toBeVisible();
});

test('facets combine, stay in the address and tell what they leave', async ({ page }) => {
  await page.goto('/search?q=移住支援');
  const narrow = page.getByRole('form', { name: '絞り込み' });
  await narrow.getByRole('checkbox', { name: /^事業/ }).check();
  await expect(page).toHaveURL(/kind=project/);
  const field = narrow.getByRole('checkbox', { name: /^人口・移住定住/ });
  const promised = /(\d+)$/.exec((await field.locator('..').innerText()).trim())?.[1];
  await field.check();
  await expect(page).toHaveURL(/kind=project.*field=population-migration/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${promised ?? 'nothing'}件`);
  await page.reload();
  await expect(narrow.getByRole('checkbox', { name: /^人口・移住定住/ })).toBeChecked();
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('link', { name: '絞り込みをすべて外す' }).click();
  await expect(page).not.toHaveURL(/kind=|field=/);
});

test('results can be grouped by city, by concept or not, weak ones behind a fold', async ({ page }) => {
  await page.goto('/search?q=移住支援');
  await expect(page.getByRole('region', { name: '本庄市', exact: true })).toBeVisible();
  const fold = page.locator('details', { hasText: '関連が弱い記述も表示' });
  await expect(fold).toHaveCount(1);
  const weak = fold.locator('li.hit');
  const count = Number(/（(\d+)件）/.exec(await fold.locator('summary').innerText())?.[1]);
  await expect(weak).toHaveCount(count);
  await expect(weak.first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(weak.first()).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
  for (const [name, order] of [
    ['概念ごと', 'concept'],
    ['一致の強い順', 'flat'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`order=${order}`));
    expect(await axeViolations(page)).toStrictEqual([]);
  }
});

test('a printed search holds its day, its conditions, its address, every hit and where each stands', async ({
  page,
}) => {
  await page.goto(`/search?q=${encodeURIComponent('移住 支援')}&kind=measure&kind=theme`);
  await expect(page.getByText('種類：施策・テーマ')).toBeHidden();
  const fold = page.locator('details.folded');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^\d{4}-\d{2}-\d{2} 現在$/)).toBeVisible();
  await expect(page.getByText('種類：施策・テーマ')).toBeVisible();
  await expect(page.getByText('/search?q=移住+支援&kind=measure&kind=theme')).toBeVisible();
  await expect(fold).toHaveAttribute('open');
  for (const hit of await page.locator('li.hit').all()) {
    await expect(hit.getByText(/^原文 \d+(–\d+)?行$/).filter({ visible: true })).toHaveCount(1);
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(fold).not.toHaveAttribute('open');
});

test('where nothing fits, the page says how it was read and how to ask more widely', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('本庄市の移住 "宇宙港"')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('見つかりませんでした');
  await expect(page.getByText('完全一致：')).toBeVisible();
  await expect(page.getByText('現行計画の欄は検索の対象外です')).toBeVisible();
  await expect(
    page.getByRole('definition').getByRole('link', { name: '移住・定住の促進', exact: true }),
  ).toHaveAttribute('href', '/concepts/migration-settlement');
  await expect(page.getByRole('link', { name: '本庄市の移住 宇宙港' })).toBeVisible();
  await page.getByRole('link', { name: '移住 "宇宙港"', exact: true }).click();
  await expect(page.getByText('自治体：本庄市')).toHaveCount(0);
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.goto(`/search?q=${encodeURIComponent('水族館の経営改善')}`);
  await page.getByRole('link', { name: '経営改善', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('見つかりませんでした');
});

test('where nothing fits, a link shows what comes nearest, and narrowing keeps saying so', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('下水道使用料の滞納整理')}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('見つかりませんでした');
  await page.getByRole('link', { name: /答えにはならなくても、近いものを見る/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('に近い記述');
  const note = page.getByText('この検索に答える施策は見つかりませんでした。');
  await expect(note).toBeVisible();
  await expect(page.getByRole('link', { name: 'グラフで開く' })).toHaveCount(0);
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('link', { name: '一致の強い順' }).click();
  await expect(note).toBeVisible();
  await page.getByRole('checkbox', { name: /本庄市/u }).check();
  await expect(page).toHaveURL(/nearest=true/u);
  await expect(note).toBeVisible();
});

test('a measure names its like in other cities, words and meaning apart', async ({ page, request }) => {
  const answer = (await (
    await request.get(`/api/search?q=${encodeURIComponent('移住・定住促進事業')}&limit=1`)
  ).json()) as {
    hits: readonly { readonly id: string }[];
  };
  await page.goto(`/measures/${answer.hits[0]?.id ?? ''}`);
  const section = page.locator('section', { has: page.getByRole('heading', { name: '似た施策（ほかの自治体）' }) });
  const similar = section.locator('li').filter({ hasText: '魅力発信と移住・定住促進' });
  await expect(similar.getByText('この施策の見出しと共通：')).toBeVisible();
  await expect(similar.getByText('この施策の近い文：')).toBeVisible();
  await expect(similar.getByText('近さの内訳')).toBeAttached();
});

test('the quality of search is told with its data, its model and what the bands are worth', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('link', { name: /^検索の質/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '検索の質' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'nDCG@10' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '強い一致' })).toBeVisible();
  await expect(page.getByText('この数値を測ったときのモデルと違います')).toHaveCount(0);
  expect(await axeViolations(page)).toStrictEqual([]);
});
