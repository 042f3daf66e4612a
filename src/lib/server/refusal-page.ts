import type { Language } from '../messages/language.ts';
import { commonMessages } from '../messages/common.ts';
import { errorMessages } from '../messages/errors.ts';
import type { HttpFailure } from './to-http-error.ts';

/** Page for a request that is refused before any page is made. All its words come from the message bundles. */
export function refusalPage({ status, sentence, hint }: HttpFailure, language: Language): Response {
  const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${commonMessages(language).pageTitle(sentence)}</title>
<link rel="stylesheet" href="/error.css">
<main>
<p>${status}</p>
<h1>${sentence}</h1>
<p>${hint}</p>
<p><a href="/${language === 'en' ? '?lang=en' : ''}">${errorMessages(language).toHome}</a></p>
</main>
</html>`;
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
