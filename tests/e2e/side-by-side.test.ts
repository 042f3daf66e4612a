import { readFileSync } from 'node:fs';
import { expect, test, waitForStart, type Download, type Page } from './support/test.ts';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { axeViolations } from './support/axe.ts';
import { watchPage } from './support/watch-page.ts';

const CITIES = ['伊豆の国市', '本庄市', '鶴岡市'] as const;
const name = /^比較リストに加える：/;

/** Puts the first hit of each city into the list, as a reader does, and gives their titles. */
async function collect(page: Page): Promise<readonly string[]> {
  await page.goto('/search?q=移住支援');
  const titles: string[] = [];
  for (const city of CITIES) {
    const lane = page.getByRole('region', { name: city });
    const add = lane.getByRole('button', { name }).first();
    const title = ((await add.getAttribute('aria-label')) ?? '').replace(name, '');
    const room = await add.boundingBox();
    await add.click();
    const listed = lane.getByRole('button', {
      name: `比較リストに入っています（押すと外します）：${title}`,
      exact: true,
    });
    await expect(listed.getByText('比較リストに入っています')).toBeVisible();
    await expect(listed.getByText('比較リストに加える')).toBeHidden();
    expect(await listed.boundingBox()).toMatchObject({ width: room?.width, height: room?.height });
    titles.push(title);
  }
  return titles;
}

async function openList(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^比較リスト/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3件の施策を横に並べる');
}

async function download(page: Page, form: string): Promise<Download> {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: form, exact: true }).click();
  return begun;
}

/** Texts of a row of the table on the page, one for each column. */
function rowOf(page: Page, head: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: head, exact: true }) });
}

test('three measures of three cities are collected, read side by side, and taken away as Word and Excel', async ({
  page,
}) => {
  const watched = watchPage(page);
  const titles = await collect(page);
  await expect(page.getByRole('status').filter({ hasText: '比較リストに加えました（3件）' })).toBeAttached();
  await openList(page);
  for (const city of CITIES) await expect(page.getByRole('columnheader', { name: city })).toBeVisible();
  await expect(rowOf(page, '語').getByRole('cell')).toContainText(['移住', '移住', '移住']);
  await page.getByRole('textbox', { name: `「${titles[1] ?? ''}」のメモ` }).fill('会議で確認する');
  await page.getByRole('textbox', { name: `「${titles[1] ?? ''}」のメモ` }).blur();
  await expect(page).toHaveURL(/note=/);
  expect(await axeViolations(page)).toStrictEqual([]);

  const excel = await download(page, 'Excel');
  expect(excel.suggestedFilename()).toBe('shisaku-atlas-side-by-side.xlsx');
  const [measures] = await readExcelFile(readFileSync(await excel.path()));
  const [head = [], ...rows] = measures?.data ?? [];
  const columnOf = (heading: string) => rows.map((row) => row[head.indexOf(heading)]);
  expect(columnOf('自治体')).toStrictEqual([...CITIES]);
  expect(columnOf('施策名')).toStrictEqual(titles);
  expect(columnOf('メモ')).toStrictEqual([null, '会議で確認する', null]);
  const lines = columnOf('出典：開始行');
  for (const [index, link] of (await rowOf(page, '本文').getByRole('link').all()).entries()) {
    await expect(link).toContainText(String(lines[index]));
  }

  const word = await download(page, 'Word');
  expect(word.suggestedFilename()).toBe('shisaku-atlas-side-by-side.docx');
  const { value } = await mammoth.extractRawText({ path: await word.path() });
  for (const text of [...CITIES, ...titles, '会議で確認する', '3件の施策の比較', '出典']) expect(value).toContain(text);
  for (const text of columnOf('本文')) expect(value).toContain(String(text));
  expect(watched.problems).toStrictEqual([]);
});

test('what is taken from the list comes back, by keyboard alone, and other tabs follow', async ({ page, context }) => {
  const titles = await collect(page);
  await openList(page);
  const other = await context.newPage();
  await other.goto('/search?q=移住支援');
  const tray = page.getByRole('complementary', { name: '比較リスト' });
  await tray.getByRole('button', { name: `「${titles[0] ?? ''}」を比較リストから外す` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2件の施策を横に並べる');
  await expect(page.getByRole('status').filter({ hasText: '外しました（2件）' })).toBeAttached();
  await expect(other.getByRole('complementary', { name: '比較リスト' })).toContainText('2件');
  await expect(tray.getByRole('button', { name: '元に戻す' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3件の施策を横に並べる');
  await expect(other.getByRole('complementary', { name: '比較リスト' })).toContainText('3件');
  await page.getByText('並べる施策を選ぶ').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `「${titles[1] ?? ''}」を前へ` }).press('Enter');
  await expect(page.getByRole('columnheader').nth(1)).toHaveText(CITIES[1]);
  await expect(page.getByRole('button', { name: `「${titles[1] ?? ''}」を後ろへ` })).toBeFocused();
  await page.getByRole('button', { name: 'すべて外す' }).press('Enter');
  await expect(page.getByText('比較リストに施策がありません。')).toBeVisible();
  await tray.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3件の施策を横に並べる');
});

test('an address shows a colleague the same, notes too, and leaves the own list alone', async ({ page, browser }) => {
  const titles = await collect(page);
  await openList(page);
  const note = page.getByRole('textbox', { name: `「${titles[0] ?? ''}」のメモ` });
  await expect(note).toHaveAccessibleDescription(/アドレスを受け取った人にも見えます/);
  await note.fill('要：確認 & 100%');
  await page.getByRole('textbox', { name: `「${titles[0] ?? ''}」のメモ` }).blur();
  await expect(page).toHaveURL(/note=/);

  const fresh = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const colleague = waitForStart(await fresh.newPage());
  await colleague.goto(page.url());
  await expect(colleague.getByText('要：確認 & 100%')).toBeVisible();
  await expect(colleague.getByText('自分の比較リストは変わっていません')).toBeVisible();
  await expect(colleague.getByRole('banner').getByRole('link', { name: '比較リスト', exact: true })).toBeVisible();
  expect(await axeViolations(colleague)).toStrictEqual([]);
  const overflow = await colleague.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await colleague.getByRole('button', { name: 'この一覧を自分の比較リストにする' }).click();
  await expect(colleague.getByRole('textbox', { name: `「${titles[0] ?? ''}」のメモ` })).toHaveValue('要：確認 & 100%');
  await fresh.close();
});

test('of more than four measures the reader chooses which stand side by side', async ({ page }) => {
  await page.goto('/search?q=移住支援');
  const adds = page.getByRole('button', { name });
  for (let place = 0; place < 6; place += 1) await adds.first().click();
  await page.getByRole('link', { name: '横に並べる' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(6);
  for (const place of [0, 1, 2]) await boxes.nth(place).uncheck();
  await boxes.nth(5).check();
  await page.getByRole('button', { name: '選んだ施策を並べる' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  const [measures] = await readExcelFile(readFileSync(await (await download(page, 'リスト全6件をExcelで')).path()));
  expect(measures?.data).toHaveLength(7);
});

test('a damaged list and a browser that keeps nothing are told and survived', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('shisaku-atlas.comparison-list', '{"broken"');
    Storage.prototype.setItem = () => {
      throw new Error('refused');
    };
  });
  await page.goto('/search?q=移住支援');
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByText('このブラウザーは保存を許していません')).toBeVisible();
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('complementary', { name: '比較リスト' })).toContainText('2件');
});

test('the text with sources is copied, or laid open where the browser refuses', async ({ page, context }) => {
  const titles = await collect(page);
  await openList(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '出典つきの文章をコピー' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'コピーしました' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const title of titles) expect(copied).toContain(`「${title}」`);
  expect(copied.match(/出典：/gu)).toHaveLength(3);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: '出典つきの文章をコピー' }).click();
  await expect(page.getByRole('textbox', { name: '出典つきの文章' })).toHaveValue(copied);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an address shows measures side by side, with files and a choice', async ({ page, request }) => {
    const answer = (await (await request.get('/api/search?q=移住支援&limit=5')).json()) as {
      hits: readonly { id: string }[];
    };
    const units = answer.hits.map(({ id }) => `unit=${id}`).join('&');
    await page.goto(`/compare/side-by-side?${units}`);
    await expect(page.getByRole('columnheader')).toHaveCount(5);
    await page.getByRole('checkbox').nth(0).uncheck();
    await page.getByRole('button', { name: '選んだ施策を並べる' }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(4);
    expect((await download(page, 'Word')).suggestedFilename()).toBe('shisaku-atlas-side-by-side.docx');
  });
});
