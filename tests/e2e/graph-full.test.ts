import { expect, test, type APIRequestContext } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { introduced } from './support/introduced.ts';

/** Most that a picture holds. */
const MOST = 300;

interface Listed {
  readonly id: string;
}

/** Ids of so many units of the loaded documents. */
async function someUnits(request: APIRequestContext, count: number): Promise<readonly string[]> {
  const { documents } = (await (await request.get('/api/documents')).json()) as { documents: readonly Listed[] };
  const ids: string[] = [];
  for (const { id } of documents) {
    for (let offset = 0, total = 1; offset < total && ids.length < count; offset += 100) {
      const answer = await request.get(`/api/documents/${id}/units?limit=100&offset=${offset}`);
      const page = (await answer.json()) as { units: readonly Listed[]; total: number };
      ids.push(...page.units.map((unit) => unit.id));
      total = page.total;
    }
  }
  return ids.slice(0, count);
}

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
