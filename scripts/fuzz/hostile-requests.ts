import type { HostileRequest } from './fuzz-site.ts';

const SECTIONS = ['/', '/search', '/graph', '/compare', '/about', '/api/search', '/api/graph/expand', '/api/health'];

/** Requests that abuse HTTP: repeated and countless parameters, keys of prototypes, large headers, odd paths. */
export function hostileRequests(): readonly HostileRequest[] {
  return [
    ...SECTIONS.flatMap((path) => [...parameters(path), ...headers(path)]),
    ...ODD_PATHS.map((target) => ({ name: target, target })),
  ];
}

function parameters(path: string): readonly HostileRequest[] {
  const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}=`).join('&');
  return [
    { name: `${path}: a parameter twice`, target: `${path}?q=DX&q=移住&limit=1&limit=2&mode=all&mode=words` },
    { name: `${path}: keys of prototypes`, target: `${path}?__proto__[x]=1&constructor=2&q.toString=3&__proto__=q` },
    { name: `${path}: arrays and objects`, target: `${path}?q[]=a&q[b]=c&city[]=d&kind[e]=f&q=%5B%5D` },
    { name: `${path}: ten thousand keys`, target: `${path}?${keys.slice(0, 60_000)}` },
    { name: `${path}: a thousand values`, target: `${path}?q=DX&${'city=x&kind=y&'.repeat(500).slice(0, 7_000)}` },
    { name: `${path}: broken escapes`, target: `${path}?q=%&city=%E3%81&kind=%ZZ&lang=%00` },
    { name: `${path}: numbers that are none`, target: `${path}?q=DX&limit=1e999&line=-1&offset=NaN&limit=0x10` },
    { name: `${path}: an odd language`, target: `${path}?lang=../../etc/passwd&lang=en&lang=__proto__` },
  ];
}

function headers(path: string): readonly HostileRequest[] {
  return [
    { name: `${path}: a large header`, target: path, headers: { 'x-large': 'x'.repeat(60_000) } },
    { name: `${path}: a header that is too large`, target: path, headers: { 'x-large': 'x'.repeat(80_000) } },
    {
      name: `${path}: many cookies`,
      target: path,
      headers: { cookie: Array.from({ length: 1_000 }, (_, index) => `c${index}=__proto__`).join('; ') },
    },
    { name: `${path}: an odd type`, target: path, headers: { accept: '../*;q=NaN', 'accept-language': '\\u0000,*' } },
    {
      name: `${path}: another host`,
      target: path,
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'x' },
    },
  ];
}

const ODD_PATHS = [
  '/%00',
  '/%',
  '/%E3%81',
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/package.json',
  '/measures/%00',
  '/measures/__proto__',
  '/measures/m-%E3%81%82',
  '/concepts/constructor',
  '/concepts/..%2f..',
  '/documents/d-aaaaaaaaaaaa?line=1e9',
  '/municipalities/000000',
  '/municipalities/%F0%9F%92%A9',
  `/measures/${'a'.repeat(7_000)}`,
  `/${'a/'.repeat(4_000)}`,
  `/search?q=${'x'.repeat(50_000)}`,
  '/_app/../../package.json',
  '/.git/config',
  '/.env',
  '/api/nothing',
  '/api/graph/expand?node=__proto__&group=MENTIONS',
  '/api/graph/expand?node=m-aaaaaaaaaaaa&shown=.....&limit=-1',
  '/graph?nodes=__proto__.constructor&unit=x',
];
