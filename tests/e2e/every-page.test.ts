import { expect, test, type APIRequestContext } from './support/test.ts';
import { axeViolations } from './support/axe.ts';
import { watchPage } from './support/watch-page.ts';

interface Hit {
  readonly id: string;
  readonly document: { readonly id: string };
}

/** Addresses of one page of every kind; ids are looked up as a reader would, by searching. */
async function addresses(request: APIRequestContext): Promise<readonly (readonly [string, string])[]> {
  const first = async (query: string): Promise<Hit> => {
    const answer = (await (await request.get(`/api/search?q=${encodeURIComponent(query)}&limit=1`)).json()) as {
      hits: readonly Hit[];
    };
    const [hit] = answer.hits;
    if (hit === undefined) throw new Error(`nothing found for ${query}`);
    return hit;
  };
  const project = await first('移住・定住促進事業');
  const lineage = await first('転入者に住民自治組織への加入を呼びかける');
  const termed = await first('デジタル人材育成事業 EBPM');
  return [
    ['home', '/'],
    ['results', '/search?q=移住支援'],
    ['no match', '/search?q=深海探査艇の設計'],
    ['empty search', '/search'],
    ['project', `/measures/${project.id}`],
    ['measure with lineage', `/measures/${lineage.id}`],
    ['measure with terms', `/measures/${termed.id}`],
    ['concept', '/concepts/related-population'],
    ['municipality', '/municipalities/082368'],
    ['document', `/documents/${project.document.id}?from=261&to=263#L261`],
    ['graph', '/graph'],
    ['graph of a search', '/graph?q=移住支援'],
    ['comparison', '/compare?cell=migration-settlement'],
    ['comparison of fields', '/compare?level=field&by=document&find=移住&choose=1&band=unknown'],
    ['lineage', `/documents/${lineage.document.id}/lineage`],
    ['no lineage', `/documents/${project.document.id}/lineage`],
    ['outlines', `/compare/plans?left=${project.document.id}`],
    ['comparison of nothing', '/compare?q=深海探査艇'],
    ['side by side', `/compare/side-by-side?unit=${project.id}&unit=${lineage.id}&unit=${termed.id}`],
    ['side by side of nothing', '/compare/side-by-side'],
    ['about', '/about'],
    ['quality of search', '/about/quality'],
    ['use of the API', '/about/api'],
    ['results by concept', '/search?q=子育て&order=concept&band=weak'],
  ];
}

for (const language of ['ja', 'en'] as const) {
  test(`every page is accessible, quiet and fits a phone (${language})`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const watched = watchPage(page);
    for (const [name, address] of await addresses(request)) {
      const [place = '', anchor] = address.split('#');
      const path = `${place}${language === 'en' ? `${place.includes('?') ? '&' : '?'}lang=en` : ''}${anchor === undefined ? '' : `#${anchor}`}`;
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 }), `${name}: one first heading`).toHaveCount(1);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await axeViolations(page), `${name} at ${width}`).toStrictEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${name} at ${width}: horizontal scroll`).toBeLessThanOrEqual(0);
      }
    }
    expect(watched.problems).toStrictEqual([]);
  });
}

test('unknown addresses and bad input are answered with one page, the right status and a way on', async ({ page }) => {
  for (const [address, status] of [
    ['/measures/m-nothing', 404],
    ['/concepts/nothing', 404],
    ['/documents/d-nothing', 404],
    ['/municipalities/999999', 404],
    ['/nowhere', 404],
    [`/search?q=${'あ'.repeat(2001)}`, 400],
    ['/search?q=DX&city=nowhere', 400],
    ['/compare/side-by-side?unit=nothing', 404],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status(), address.slice(0, 40)).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('combobox', { name: '施策を探す言葉' })).toBeVisible();
    expect(await axeViolations(page), address.slice(0, 40)).toStrictEqual([]);
  }
});
