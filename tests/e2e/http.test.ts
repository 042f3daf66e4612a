import { expect, test } from './support/test.ts';

test('every response carries the security headers and pages a strict policy', async ({ request }) => {
  for (const path of ['/', '/search?q=DX', '/nowhere', '/api/health', '/api/search?q=DX', '/graph', '/about']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
    expect(headers['strict-transport-security'], path).toContain('max-age=31536000');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*unsafe-inline/.test(policy), path).toBe(false);
  }
});

test('files carry the security headers too, whether they are there or not', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const built = /\/?(_app\/immutable\/[^"']+\.js)/.exec(page)?.[1];
  expect(built).toBeTruthy();
  for (const path of [`/${built ?? ''}`, '/error.css', '/favicon.svg', '/_app/immutable/nothing.js']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['strict-transport-security'], path).toContain('max-age=31536000');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    if (!path.startsWith('/_app/')) expect(headers['content-security-policy'], path).toContain("default-src 'none'");
  }
});

test('the API answers the contract and refuses bad input as problem+json', async ({ request }) => {
  const answer = (await (await request.get('/api/search?q=移住支援&limit=3&city=222259')).json()) as {
    hits: readonly Record<string, unknown>[];
  };
  expect(answer.hits).toHaveLength(3);
  for (const hit of answer.hits) {
    expect(Object.keys(hit)).toEqual(
      expect.arrayContaining([
        'id',
        'kind',
        'title',
        'text',
        'city',
        'document',
        'section',
        'lines',
        'score',
        'band',
        'lexical',
        'semantic',
        'concepts',
      ]),
    );
    expect(hit['city']).toMatchObject({ code: '222259', name: '伊豆の国市' });
  }
  for (const query of [
    'limit=0&q=DX',
    'limit=abc&q=DX',
    'city=nowhere&q=DX',
    'kind=nothing&q=DX',
    'field=nothing&q=DX',
    'band=best&q=DX',
    `q=${'あ'.repeat(2001)}`,
  ]) {
    const refused = await request.get(`/api/search?${query}`);
    expect(refused.status(), query.slice(0, 30)).toBe(400);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
  }
});

test('suggestions answer in JSON, at most eight, and refuse what is no query', async ({ request }) => {
  const answer = (await (await request.get('/api/suggest?q=いじゅう')).json()) as { suggestions: readonly unknown[] };
  expect(answer.suggestions[0]).toMatchObject({ type: 'concept', id: 'migration-settlement' });
  expect(answer.suggestions.length).toBeLessThanOrEqual(8);
  expect(await (await request.get('/api/suggest')).json()).toStrictEqual({ suggestions: [] });
  const refused = await request.get(`/api/suggest?q=${'あ'.repeat(2001)}`);
  expect(refused.status()).toBe(400);
  expect(refused.headers()['content-type']).toContain('application/problem+json');
});

test('health tells what works', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ store: { state: 'ready', technology: 'embedded' } });
});

test('hostile text in the address is shown as text and runs nowhere', async ({ page }) => {
  const payloads = [
    '<script>window.hacked=1</script>',
    '"><img src=x onerror=window.hacked=1>',
    "';alert(1)//",
    '{{7*7}}',
    'javascript:window.hacked=1',
  ];
  for (const payload of payloads) {
    for (const path of ['/search?q=', '/graph?q=', '/measures/', '/concepts/']) {
      await page.goto(path + encodeURIComponent(payload));
      expect(await page.evaluate(() => 'hacked' in window), `${path}${payload}`).toBe(false);
    }
  }
});

test('files name the addresses by which the site was reached', async ({ request, baseURL }) => {
  const { hits } = (await (await request.get('/api/search?q=移住&limit=1&kind=measure')).json()) as {
    hits: readonly { id: string }[];
  };
  const id = hits[0]?.id ?? '';
  for (const path of [
    ...['csv', 'json', 'txt'].map((form) => `/api/side-by-side/export/${form}?unit=${id}`),
    ...['csv', 'json'].map((form) => `/api/compare/export/${form}`),
    `/api/graph/export/ttl?nodes=migration-settlement`,
  ]) {
    const text = await (await request.get(path)).text();
    const named = [...text.matchAll(/https?:\/\/127\.[^/\s"]+/gu)].map(([origin]) => origin);
    expect([...new Set(named)], path).toStrictEqual([baseURL]);
  }
});
