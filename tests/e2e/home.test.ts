import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';

test('the overview of some municipalities says which, and others are chosen by keyboard', async ({ page }) => {
  await page.goto('/?city=062031&city=112119');
  await expect(page.getByText('読み込み済みの4自治体のうち、2自治体を図にしています。')).toBeVisible();
  await expect(page.getByRole('group', { name: /^2自治体の施策/u })).toBeVisible();
  await page.getByText('図にする自治体を選ぶ').press('Enter');
  await page.getByRole('checkbox', { name: '伊豆の国市' }).press('Space');
  expect(await axeViolations(page)).toStrictEqual([]);
  await page.getByRole('button', { name: '選んだ自治体を図にする' }).press('Enter');
  await expect(page.getByRole('group', { name: /^3自治体の施策/u })).toBeVisible();
  expect(new URL(page.url()).searchParams.getAll('city')).toStrictEqual(['062031', '112119', '222259']);
});

test('the municipalities after those of the picture are one click away, and the choice is kept in English', async ({
  page,
}) => {
  await page.goto('/?city=062031&lang=en');
  await expect(page.getByText('The picture shows 1 of the 4 cities loaded.')).toBeVisible();
  await page.getByRole('link', { name: 'Next 3 cities' }).click();
  await expect(page.getByRole('group', { name: /^The measures of 3 cities/u })).toBeVisible();
  await page.getByRole('link', { name: 'Previous city' }).click();
  await expect(page.getByText('The picture shows 1 of the 4 cities loaded.')).toBeVisible();
});

test('a municipality that is not loaded is said to be missing from the overview', async ({ page }) => {
  await page.goto('/?city=062031&city=999999');
  await expect(page.getByText(/指定された自治体のうち1自治体は、読み込まれていないか/u)).toBeVisible();
});

test('a municipality that is not loaded is said to be missing where all others are drawn', async ({ page }) => {
  await page.goto('/?city=999999');
  await expect(page.getByText(/指定された自治体のうち1自治体は、読み込まれていないか/u)).toBeVisible();
  await page.getByText('図にする自治体を選ぶ').click();
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await axeViolations(page)).toStrictEqual([]);
});

test('what was ticked for another picture is not ticked any more', async ({ page }) => {
  await page.goto('/?city=112119');
  await page.getByText('図にする自治体を選ぶ').click();
  await page.getByRole('checkbox', { name: '伊豆の国市' }).check();
  await page.getByRole('link', { name: '前の2自治体' }).click();
  await expect(page.getByRole('group', { name: /^2自治体の施策/u })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '伊豆の国市' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('a picture of one municipality says what shows shared concepts', async ({ page }) => {
  await page.goto('/?city=062031');
  await expect(page.getByText('鶴岡市がほかの自治体と共有する概念は、グラフで見られます。')).toBeVisible();
  await expect(page.getByText('共通する概念は、2つ以上の自治体を図にすると表示されます。')).toBeVisible();
  await expect(page.getByText('概念（太い枠')).toHaveCount(0);
  await expect(page.getByRole('group', { name: /^1自治体の施策の図。/u })).toBeVisible();
  await page.getByRole('link', { name: 'グラフで歩く' }).click();
  await expect(page).toHaveURL(/\/graph\?municipality=062031$/u);
});

test('what two municipalities share is said without a frame for all of them', async ({ page }) => {
  await page.goto('/?city=062031&city=112119');
  await expect(page.getByText(/^2自治体の計画すべてに言葉がある \d+概念/u)).toBeVisible();
  await expect(page.getByText('太い枠')).toHaveCount(0);
});

test('the overview of all municipalities offers no choice', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('group', { name: /^4自治体の施策/u })).toBeVisible();
  await expect(page.getByText('図にする自治体を選ぶ')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the cities of the overview are chosen by a form', async ({ page }) => {
    await page.goto('/?city=062031&city=112119');
    await page.getByText('図にする自治体を選ぶ').click();
    await page.getByRole('checkbox', { name: '鶴岡市' }).uncheck();
    await page.getByRole('button', { name: '選んだ自治体を図にする' }).click();
    await expect(page.getByText('読み込み済みの4自治体のうち、1自治体を図にしています。')).toBeVisible();
  });
});
