import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../../../src');
const MESSAGES = join(SOURCES, 'lib/messages');
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const bundleNames = (language: string) => readdirSync(join(MESSAGES, language)).sort();
const load = (language: string, name: string) =>
  import(`../../../../src/lib/messages/${language}/${name.replace('.ts', '')}.ts`) as Promise<Record<string, unknown>>;

/** Paths of all texts and functions of a bundle. */
function paths(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([name, inner]) => paths(inner, `${path}.${name}`));
}

/** Paths of texts that are empty, except where the other language is empty too. */
function texts(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (value === null || typeof value !== 'object') return new Map();
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...texts(inner, `${path}.${name}`)]));
}

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}

describe('message bundles', () => {
  test('both languages have the same bundles', () => {
    expect(bundleNames('en')).toStrictEqual(bundleNames('ja'));
  });

  test.each(bundleNames('ja'))('%s says the same things in both languages', async (name) => {
    const [ja, en] = await Promise.all([load('ja', name), load('en', name)]);
    const inLists = /\.\d+(\.|$)/u;
    const named = (bundle: unknown) => paths(bundle).filter((path) => !inLists.test(path));
    expect(named(en)).toStrictEqual(named(ja));
  });

  test.each(bundleNames('ja'))('%s leaves no text empty in one language alone', async (name) => {
    const [ja, en] = await Promise.all([load('ja', name), load('en', name)]);
    const other = texts(en);
    const lopsided = [...texts(ja)].filter(([path, text]) => (text === '') !== ((other.get(path) ?? text) === ''));
    expect(lopsided).toStrictEqual([]);
  });

  test('Japanese sentences carry no exclamation mark', async () => {
    const bundles = await Promise.all(bundleNames('ja').map((name) => load('ja', name)));
    const shouting = bundles.flatMap((bundle) => [...texts(bundle).values()]).filter((text) => /[!！]/u.test(text));
    expect(shouting).toStrictEqual([]);
  });
});

describe('components', () => {
  test('no component holds words of its own in Japanese', () => {
    const found = files(SOURCES, '.svelte').filter((name) => JAPANESE.test(readFileSync(join(SOURCES, name), 'utf8')));
    expect(found).toStrictEqual([]);
  });

  test('no component trusts text as HTML or carries a style attribute, which the policy blocks', () => {
    const found = files(SOURCES, '.svelte').filter((name) => {
      const text = readFileSync(join(SOURCES, name), 'utf8');
      return /\{@html|\sstyle=["{]/u.test(text);
    });
    expect(found).toStrictEqual([]);
  });
});
