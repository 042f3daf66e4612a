import { expect, test, type Page } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { someNodes } from './support/some-nodes.ts';

/** Most that a picture holds. */
const MOST = 500;

/** Opens a picture of so many things without the first few; its address alone would be too long. */
async function openFull(page: Page, count: number, without = 0): Promise<void> {
  await introduced(page);
  const nodes = (await someNodes(page.request, count + without)).slice(without);
  const search = `nodes=${nodes.join('.')}&sel=${nodes[0] ?? ''}`;
  const kept = await page.request.post('/api/graph/views', { data: { search, labels: {} } });
  const { id } = (await kept.json()) as { id: string };
  await page.goto(`/graph?view=${id}`);
}

test('a full picture says so for everyone to see', async ({ page }) => {
  await openFull(page, MOST);
  await expect(page.getByRole('tree')).toBeVisible();
  const full = page.getByText('図に置けるのは500件までです。隠すか閉じるかしてから展開してください。').first();
  await expect(full).toBeVisible();
  const name = (await page.getByRole('application').getAttribute('aria-label')) ?? '';
  const [, units, concepts] = /(\d+)件と共有概念(\d+)件/u.exec(name) ?? [];
  expect(Number(units) + Number(concepts)).toBe(MOST);
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('into a full picture no rest can be brought, and every way to it says why', async ({ page }) => {
  await openFull(page, MOST, 40);
  await page.getByRole('tab', { name: '一覧' }).click();
  const panel = page.getByRole('tabpanel');
  const rest = panel.getByRole('button', { name: /^残りを表示/u }).first();
  await expect(rest).toBeDisabled();
  await expect(rest).toHaveAccessibleDescription('（図に置けるのは500件までです）');
  await expect(panel.getByText('（図に置けるのは500件までです）').first()).toBeVisible();
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('what a picture cannot hold is counted, and the rest is shown', async ({ page }) => {
  await openFull(page, MOST + 10);
  await expect(page.getByText('図に置けるのは500件までです。10件は表示していません。')).toBeVisible();
});

test('a view too long for an address stands in the bar under a short id, and is there after loading anew', async ({
  page,
}) => {
  await openFull(page, MOST);
  // Every step is kept under an id of its own, as soon as the reader comes to rest.
  const rows = page.getByRole('tabpanel');
  const opened = page.url();
  await page.getByRole('tab', { name: '一覧' }).click();
  await expect(page).not.toHaveURL(opened);
  const listed = page.url();
  await rows.getByRole('option').nth(1).click();
  await expect(rows.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page).not.toHaveURL(listed);
  await expect(page).toHaveURL(/\?view=p-[a-z2-7]{12}$/u);
  const selected = await rows.getByRole('option', { selected: true }).innerText();
  await page.reload();
  await expect(rows.getByRole('option', { selected: true })).toHaveText(selected, { useInnerText: true });
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /view=p-[a-z2-7]{12}&lang=en$/u);
});

test('a picture of very many things grows: what it holds is sent as a body', async ({ page, request }) => {
  const nodes = await someNodes(request, MOST - 20);
  const data = { node: 'migration-settlement', group: 'MENTIONS', shown: nodes.join('.'), limit: '12' };
  const answer = await request.post('/api/graph/expand', { data: { ...data, shown: nodes.slice(300).join('.') } });
  expect(((await answer.json()) as { added: readonly string[] }).added.length).toBeGreaterThan(0);
  expect((await request.post('/api/graph/expand', { data })).status()).toBe(200);
  expect((await request.post('/api/graph/expand', { data: { ...data, limit: 12 } })).status()).toBe(400);
  expect((await request.post('/api/graph/expand-place', { data: { municipality: '1' } })).status()).toBe(400);
  await openFull(page, MOST - 20);
  await page.getByRole('application').focus();
  await expect(page.getByText('図に置けるのは')).toHaveCount(0);
});
