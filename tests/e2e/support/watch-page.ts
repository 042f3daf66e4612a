import type { Page } from '@playwright/test';

/** What a page did that none may do: errors on the console or in scripts, and requests to other hosts. */
export interface Watched {
  readonly problems: string[];
}

/** Collects problems of a page from now on. */
export function watchPage(page: Page): Watched {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['127.0.0.1', 'localhost'].includes(hostname) && protocol.startsWith('http'))
      problems.push(`request: ${request.url()}`);
  });
  return { problems };
}
