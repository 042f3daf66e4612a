import { expect, test, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { someNodes } from './support/some-nodes.ts';

const PAGES = ['/', '/search?q=移住支援', '/graph?q=移住支援', '/compare', '/about'];
const WIDTHS = [360, 641, 768, 1001, 1920];

for (const language of ['ja', 'en']) {
  test(`no page is wider than its window, ${language}`, async ({ page }) => {
    await introduced(page);
    for (const path of PAGES) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      const excess: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        excess.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
      }
      expect(excess, path).toStrictEqual(WIDTHS.map(() => 0));
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} forced colours`, () => {
    const styleOf = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
          return { color, backgroundColor, borderTopColor };
        });
    const system = (page: Page, name: string) =>
      page.evaluate((keyword) => {
        const probe = document.createElement('span');
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = keyword;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }, name);

    test.beforeEach(async ({ page }) => {
      await introduced(page);
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
    });

    test('marked words can be read, seals are framed and kinds keep their shapes', async ({ page }) => {
      await page.goto('/search?q=移住支援');
      expect(await styleOf(page, 'mark')).toMatchObject({
        color: await system(page, 'MarkText'),
        backgroundColor: await system(page, 'Mark'),
      });
      expect((await styleOf(page, '.seal')).borderTopColor).toBe(await system(page, 'CanvasText'));
      const hollow = page.locator('#k-focus circle');
      expect(await hollow.evaluate((circle) => getComputedStyle(circle).fill)).toBe(await system(page, 'Canvas'));
    });

    test('what is selected in the graph is told by the colours for it', async ({ page }) => {
      await page.goto('/graph?q=移住支援');
      const row = page.getByRole('treeitem', { level: 2 }).first();
      await row.click();
      await expect(row).toHaveAttribute('aria-selected', 'true');
      expect(await styleOf(page, '[role=treeitem][aria-selected=true] .row, .row[aria-selected=true]')).toMatchObject({
        color: await system(page, 'HighlightText'),
        backgroundColor: await system(page, 'Highlight'),
      });
    });
  });
}

/** Pages of a printed file and which way their paper lies. */
function pagesOf(printed: Buffer): readonly { readonly isWide: boolean }[] {
  return [...printed.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, right, top]) => ({
    isWide: Number(right) > Number(top),
  }));
}

for (const { format, width } of [
  { format: 'A4', width: 842 },
  { format: 'A3', width: 1191 },
] as const) {
  test(`the picture prints across one sheet of ${format}`, async ({ page }) => {
    await introduced(page);
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
    await page.goto('/graph?q=移住支援');
    await page.getByRole('button', { name: '書き出し' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^印刷/ }).click();
    await page.locator('html[data-printed]').waitFor();
    const printed = (await page.pdf({ format, landscape: true })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const [, right = '0'] = /\/MediaBox \[0 0 ([\d.]+)/u.exec(printed) ?? [];
    expect(Math.round(Number(right) / 2)).toBe(Math.round(width / 2));
  });
}

for (const { language, format, title, list, tree, sources } of [
  { language: 'ja', format: 'A4', title: /^グラフ/u, list: '一覧', tree: '木', sources: '出典' },
  { language: 'en', format: 'A3', title: /^Graph/u, list: 'List', tree: 'Tree', sources: 'Sources' },
] as const) {
  test(`printing the page (${language}) puts the picture before the whole list, on ${format}`, async ({ page }) => {
    await introduced(page);
    await page.goto(`/graph?concept=migration-settlement&lang=${language}`);
    await page.getByRole('tab', { name: list }).click();
    const entries = page.getByRole('tabpanel').getByRole('option');
    const nodes = await entries.count();
    await page.getByRole('tab', { name: tree }).click();
    await expect(page.getByRole('tree')).toBeVisible();
    await expect(page.locator('.printed[aria-busy=false]')).toHaveCount(1);
    // What stands on paper is looked at between the two events of printing.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const picture = page.getByRole('img', { name: title });
    await expect(picture).toBeVisible();
    await expect(picture).toContainText(sources);
    const figures = page.locator('.printed > svg');
    const sheets = await figures.count();
    const isWide = await picture.evaluate(
      (figure: SVGSVGElement) => figure.viewBox.baseVal.width > figure.viewBox.baseVal.height,
    );
    await expect(entries).toHaveCount(nodes);
    expect(await axeViolations(page)).toStrictEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(picture).toHaveCount(0);
    await expect(page.getByRole('tree')).toBeVisible();
    // An asked for medium would hold on paper too.
    await page.emulateMedia({ media: null });
    const pages = pagesOf(await page.pdf({ format }));
    // The same on paper without the picture: the list alone, under the same rules.
    await page.evaluate(() => document.styleSheets[0]?.insertRule('.printed > svg { display: none !important }'));
    const withoutPicture = pagesOf(await page.pdf({ format }));
    expect(pages).toHaveLength(withoutPicture.length + sheets);
    expect(pages.map(({ isWide: isAcross }) => isAcross)).toStrictEqual(pages.map(() => isWide));
  });
}

test('printing leaves keyboard and list where they were', async ({ page }) => {
  await introduced(page);
  await page.goto('/graph?concept=migration-settlement');
  const row = page.getByRole('treeitem').nth(20);
  await row.focus();
  const scrolled = () => page.getByRole('tabpanel').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await page.pdf();
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(row).toBeFocused();
  expect(await scrolled()).toBe(before);
});

test('printing leaves the keyboard on a group of the list', async ({ page }) => {
  await introduced(page);
  const units = await someNodes(page.request, 200);
  await page.goto(`/graph?nodes=${units.join('.')}&tab=list`);
  const group = page.getByRole('option', { name: /件のまとまり/u }).nth(1);
  await group.focus();
  await page.pdf();
  await expect(group).toBeFocused();
});

test('a picture that cannot be loaded for printing is said to be missing on paper', async ({ page }) => {
  await introduced(page);
  // Of all scripts, only that of the drawing names these letters.
  await page.route('**/_app/**/*.js', async (route) => {
    const response = await route.fetch();
    await ((await response.text()).includes('Hiragino Sans') ? route.abort() : route.fulfill({ response }));
  });
  await page.goto('/graph?concept=migration-settlement');
  await expect(page.getByRole('tree')).toBeVisible();
  const missing = page.locator('.missing');
  await expect(missing).toContainText('図を読み込めなかったため、一覧の開いている部分だけを印刷しています。');
  await expect(missing).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(missing).toBeVisible();
});

test('printing before the picture is loaded says on paper how to get it', async ({ page }) => {
  await introduced(page);
  // A page that never comes to rest.
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (work) => waiting.push(work);
    window.addEventListener('rest', () => {
      for (const work of waiting) work({ didTimeout: false, timeRemaining: () => 50 });
    });
  });
  await page.goto('/graph?concept=migration-settlement');
  await expect(page.getByRole('tree')).toBeVisible();
  const missing = page.getByText('図がまだ読み込まれていないため、一覧の開いている部分だけを印刷しています。');
  await expect(missing).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(missing).toBeVisible();
  await expect(page.getByRole('img', { name: /^グラフ/u })).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.evaluate(() => window.dispatchEvent(new Event('rest')));
  await expect(missing).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('img', { name: /^グラフ/u }).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the printed list says what the picture needs', async ({ page }) => {
    await page.goto('/graph?concept=migration-settlement');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.without-scripts')).toHaveText(/^図を描くにはJavaScriptが必要です/u);
    await expect(page.locator('.without-scripts')).toBeVisible();
    await expect(page.locator('.missing')).toBeHidden();
  });
});
