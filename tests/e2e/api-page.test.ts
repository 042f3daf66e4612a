import { expect, test } from './support/test.ts';
import { axeViolations } from './support/axe.ts';

for (const [language, link, title] of [
  ['ja', 'APIの使い方', 'APIの使い方'],
  ['en', 'Using the API', 'Using the API'],
] as const) {
  test(`the foot leads to a page whose examples can be asked as they stand (${language})`, async ({
    page,
    request,
  }) => {
    await page.goto(`/about?lang=${language}`);
    await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await axeViolations(page)).toStrictEqual([]);
    const examples = await page.locator('pre').allTextContents();
    const addresses = examples.flatMap((text) => /^curl '(.+)'$/u.exec(text)?.[1] ?? []);
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toStrictEqual([]);
    await page.getByRole('link', { name: /openapi\.json/u }).click();
    expect(new URL(page.url()).pathname).toBe('/api/openapi.json');
  });
}
