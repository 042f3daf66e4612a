import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';
import { someUnits } from './support/some-units.ts';

/** Most that a picture holds. */
const MOST = 300;

test('a full picture says so for everyone to see', async ({ page, request }) => {
  await introduced(page);
  const units = await someUnits(request, MOST - 1);
  await page.goto(`/graph?nodes=migration-settlement.${units.join('.')}&sel=migration-settlement`);
  await expect(page.getByRole('tree')).toBeVisible();
  const full = page.getByText('図に置けるのは300件までです。隠すか閉じるかしてから展開してください。').first();
  await expect(full).toBeVisible();
  await expect(page.getByRole('application')).toHaveAccessibleName(/299/u);
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('what a picture cannot hold is counted, and the rest is shown', async ({ page, request }) => {
  await introduced(page);
  const units = await someUnits(request, MOST + 10);
  await page.goto(`/graph?nodes=${units.join('.')}`);
  await expect(page.getByText('図に置けるのは300件までです。10件は表示していません。')).toBeVisible();
});

test('a view too long for an address stands in the bar under a short id, and is there after loading anew', async ({
  page,
  request,
}) => {
  await introduced(page);
  const units = await someUnits(request, MOST - 1);
  const search = `nodes=migration-settlement.${units.join('.')}&hide=${units.slice(10).join('.')}`;
  const kept = await request.post('/api/graph/views', { data: { search, labels: {} } });
  const { id } = (await kept.json()) as { id: string };
  await page.goto(`/graph?view=${id}`);
  // Every step is kept under an id of its own, as soon as the reader comes to rest.
  const rows = page.getByRole('tabpanel');
  const opened = page.url();
  await page.getByRole('tab', { name: '一覧' }).click();
  await expect(page).not.toHaveURL(opened);
  const listed = page.url();
  await rows.getByRole('option').nth(1).click();
  await expect(rows.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(page).not.toHaveURL(listed);
  await expect(page).toHaveURL(/\?view=v-[a-z2-7]{12}$/u);
  const selected = await rows.getByRole('option', { selected: true }).innerText();
  await page.reload();
  await expect(rows.getByRole('option', { selected: true })).toHaveText(selected, { useInnerText: true });
  await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /view=v-[a-z2-7]{12}&lang=en$/u);
});
