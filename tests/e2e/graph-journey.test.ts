import { expect, test, waitForStart, type Browser, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { openOwnSite, type OwnSite } from './support/own-site.ts';
import { watchPage } from './support/watch-page.ts';

/** From a search to a path and back, and the address of it to a colleague who opens it after the documents were read anew. */
test.describe('the journey', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let site: OwnSite;
  const addresses: string[] = [];
  const shown: (readonly string[])[] = [];

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    site = await openOwnSite();
  });

  test.afterAll(() => site.close());

  const said = (page: Page) => page.locator('[aria-live=polite]').first();
  const units = (page: Page) => page.getByRole('treeitem', { level: 2 });

  async function namesOf(page: Page): Promise<readonly string[]> {
    await page.getByRole('tab', { name: '表', exact: true }).click();
    const names = page.locator('table[aria-label="図と同じ内容の表"] tbody th');
    await expect(names.first()).toBeVisible();
    return names.allInnerTexts();
  }

  async function copyAddress(page: Page, press: () => Promise<void>): Promise<string> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.address });
    await press();
    await expect(said(page)).toHaveText('この画面のアドレスをコピーしました。');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('leads by mouse from a search over neighbours and a path to an address', async ({ page }) => {
    const watched = watchPage(page);
    await introduced(page);
    await page.goto(`${site.address}/search?q=移住支援`);
    await page.getByRole('link', { name: 'グラフで見る' }).last().click();
    await expect(page.getByRole('application').locator('canvas').first()).toBeVisible();
    await units(page).first().click();
    await page.getByRole('button', { name: '近傍を展開' }).click();
    await expect(said(page)).toContainText('図にあります。');
    await page.getByRole('button', { name: '経路を探す' }).first().click();
    await expect(page.getByText('経路のもう一方の端を選んでください', { exact: true })).toBeVisible();
    await units(page).nth(3).click();
    await expect(said(page)).toContainText(/経路\d本が見つかりました。/);
    await expect(page.getByRole('button', { name: /^2歩：/ }).first()).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('section.path mark').first()).toBeVisible();
    expect(await axeViolations(page)).toStrictEqual([]);

    await page.getByRole('button', { name: /^元に戻す：.*経路/ }).click();
    await expect(page.locator('section.path')).toHaveCount(0);
    await page.getByRole('button', { name: /^やり直す：.*経路/ }).click();
    addresses.push(await copyAddress(page, () => page.getByRole('button', { name: 'この画面のアドレス' }).click()));
    shown.push(await namesOf(page));
    expect(watched.problems).toStrictEqual([]);
  });

  test('leads the same way by keyboard alone', async ({ page }) => {
    await introduced(page);
    await page.goto(`${site.address}/graph`);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    const picture = page.getByRole('application');
    await expect(picture.locator('canvas').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.locator('#graph-start')).toBeFocused();
    await page.keyboard.insertText('移住支援');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=/);
    await expect(picture.locator('canvas').first()).toBeVisible();
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/sel=/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/x=/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('p');
    await expect(said(page)).toContainText(/経路\d本が見つかりました。/);
    await page.keyboard.press('Control+z');
    await expect(said(page)).toContainText('元に戻しました');
    await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(/path=/);
    const copy = page.getByRole('button', { name: 'この画面のアドレス' });
    for (let pressed = 0; pressed < 60 && !(await copy.evaluate((it) => it === document.activeElement)); pressed += 1) {
      await page.keyboard.press('Shift+Tab');
    }
    addresses.push(await copyAddress(page, () => page.keyboard.press('Enter')));
    shown.push(await namesOf(page));
  });

  async function openFresh(browser: Browser, address: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    const page = waitForStart(await context.newPage());
    await page.goto(address);
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    return page;
  }

  test('ends for the colleague in the very same picture', async ({ browser }) => {
    expect(addresses).toHaveLength(2);
    for (const [index, address] of addresses.entries()) {
      const page = await openFresh(browser, address);
      expect(await namesOf(page)).toStrictEqual(shown[index]);
      await page.context().close();
    }
  });

  test('restores after the documents were read anew what still exists, and lists what does not', async ({
    browser,
  }) => {
    await site.loseDocument();
    for (const [index, address] of addresses.entries()) {
      const page = await openFresh(browser, address);
      await expect(page.getByText('文書が読み直されました')).toBeVisible();
      const before = shown[index] ?? [];
      const now = await namesOf(page);
      const left = before.filter((name) => now.includes(name));
      expect(now).toStrictEqual(left);
      expect(left.length).toBeGreaterThan(before.length / 3);
      await page.getByText('変わった点を見る').click();
      await expect(page.getByText(`いまの文書にないもの ${before.length - now.length}件`)).toBeVisible();
      expect(await axeViolations(page)).toStrictEqual([]);
      await page.context().close();
    }
  });
});
