import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each part may import beside itself. Whatever is not listed is forbidden. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'graph/model': [],
  'graph/errors.ts': ['graph/model'],
  'graph/reading': ['graph/model', 'graph/errors.ts'],
  'graph/parsing': ['graph/reading', 'graph/model', 'graph/errors.ts'],
  'graph/vocabulary': ['graph/model', 'graph/errors.ts'],
  'graph/linking': ['graph/vocabulary', 'graph/model', 'graph/errors.ts'],
  'graph/embedding': ['graph/model', 'graph/errors.ts'],
  'graph/search': ['graph/vocabulary', 'graph/model', 'graph/errors.ts'],
  'graph/storage': ['graph/model', 'graph/errors.ts'],
  'graph/exploring': ['graph/model', 'graph/errors.ts'],
  'graph/comparing': ['graph/model', 'graph/errors.ts'],
  'graph/exporting': ['graph/model', 'graph/errors.ts'],
  'graph/operations': [
    'graph/model',
    'graph/errors.ts',
    'graph/reading',
    'graph/parsing',
    'graph/vocabulary',
    'graph/linking',
    'graph/embedding',
    'graph/search',
    'graph/storage',
    'graph/exploring',
    'graph/comparing',
    'graph/exporting',
  ],
  'graph/api': [
    'graph/model',
    'graph/errors.ts',
    'graph/operations',
    'graph/storage',
    'graph/search',
    'graph/vocabulary',
    'graph/exploring',
    'graph/comparing',
  ],
  'graph/adapters/embedded': ['graph/model', 'graph/errors.ts', 'graph/storage', 'graph/embedding'],
  'graph/adapters/neo4j': ['graph/model', 'graph/errors.ts', 'graph/storage'],
  'graph/adapters/transformers': ['graph/model', 'graph/errors.ts', 'graph/embedding'],
  'graph/adapters/hub': ['graph/model', 'graph/errors.ts', 'graph/embedding'],
  'graph/graph-settings.ts': ['graph/model', 'graph/errors.ts'],
  'graph/open-graph.server.ts': ['graph'],
  'graph/open-models.server.ts': ['graph'],
  scripts: [
    'graph/open-graph.server.ts',
    'graph/open-models.server.ts',
    'graph/graph-settings.ts',
    'graph/api',
    'graph/operations',
    'graph/search',
    'graph/model',
    'graph/errors.ts',
  ],
  // It asks of a list of words what the search asks of those typed.
  'scripts/build-similar-english.ts': ['graph/vocabulary', 'scripts/support'],
  'scripts/bench': ['graph', 'scripts', 'src/lib/canvas', 'src/lib/styles'],
  'src/lib/server': [
    'graph/open-graph.server.ts',
    'graph/graph-settings.ts',
    'graph/api',
    'graph/operations',
    'graph/search',
    'graph/exploring',
    'graph/comparing',
    'graph/model',
    'graph/errors.ts',
    'src/lib',
    'seeds/evaluation/results.json',
    'seeds/populations.yaml?raw',
  ],
  'src/routes': [
    'src/lib',
    'graph/api',
    'graph/operations',
    'graph/search',
    'graph/exploring',
    'graph/model',
    'graph/errors.ts',
  ],
  src: [
    'src',
    'graph/errors.ts',
    'graph/api',
    'graph/operations',
    'graph/search',
    'graph/exploring',
    'graph/comparing',
    'graph/exporting',
    'graph/model',
  ],
};

/** Packages each part may know; every other part of `graph/` knows none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'graph/adapters/transformers': ['@xenova/transformers', 'zod'],
  'graph/adapters/neo4j': ['neo4j-driver', 'zod'],
  'graph/adapters/embedded': ['zod'],
  'graph/embedding': ['zod'],
  'graph/parsing': ['yaml', 'zod'],
  'graph/vocabulary': ['yaml', 'zod'],
  'graph/search/evaluation': ['zod'],
  'graph/api': ['zod'],
  'graph/exporting': ['docx', 'write-excel-file/node'],
  'graph/operations': ['zod'],
};

const SOURCES = ['graph', 'src', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte|mjs)$/.test(name))
    .map((name) => join(folder, name)),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements =
    /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statements)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []);
}

function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('#graph/')) return specifier.slice(1);
  if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice('$lib/'.length)}`;
  return specifier.startsWith('.') ? relative(ROOT, normalize(join(ROOT, dirname(file), specifier))) : null;
}

function partOf(file: string, parts: readonly string[]): string {
  const inside = parts.filter((part) => file === part || file.startsWith(`${part}/`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? file;
}

function isAllowed(file: string, target: string): boolean {
  const part = partOf(file, Object.keys(ALLOWED));
  return [part, ...(ALLOWED[part] ?? [])].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

describe('architecture', () => {
  it('finds the sources it watches', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
  });

  it('imports only in the directions of the design', () => {
    const wrong = SOURCES.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const target = resolve(file, specifier);
        return target === null || isAllowed(file, target) ? [] : [`${file} → ${target}`];
      }),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('knows libraries only where they belong', () => {
    const wrong = SOURCES.filter((file) => file.startsWith('graph/')).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !/^[.#]/.test(specifier) && !specifier.startsWith('node:'))
        .filter((name) => !(PACKAGES[partOf(file, Object.keys(PACKAGES))] ?? []).includes(name))
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('names every file of graph/ that needs Node *.server.ts', () => {
    const wrong = SOURCES.filter((file) => file.startsWith('graph/') && !/\.server\.ts$|\.mjs$/.test(file)).filter(
      (file) => importsOf(file).some((specifier) => specifier.startsWith('node:')),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('keeps the process environment out of graph/', () => {
    const wrong = SOURCES.filter((file) => file.startsWith('graph/')).filter((file) =>
      readFileSync(join(ROOT, file), 'utf8').includes('process.env'),
    );
    expect(wrong).toStrictEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(
      SOURCES.map((file) => [
        file, // A component may import itself: that is how Svelte draws trees.
        importsOf(file)
          .flatMap((name) => resolve(file, name) ?? [])
          .filter((target) => target !== file),
      ]),
    );
    expect(findCycle(graph)).toStrictEqual([]);
  });

  it('keeps files within 400 lines', () => {
    const long = SOURCES.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 400);
    expect(long).toStrictEqual([]);
  });
});

/** A cycle as the list of its files, or an empty list. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
