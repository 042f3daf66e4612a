import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** Rules of WCAG 2.2 AA and best practice that the page as it stands violates, each with the places; empty when none. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated through the debugger, so that the page's content security policy stays as it is.
  await page.evaluate(SOURCE);
  const result = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({ runOnly: tags }),
    TAGS,
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
