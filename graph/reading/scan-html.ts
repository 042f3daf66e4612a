/** A tag or a stretch of text of an HTML file, by offsets into it. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean };

/** Elements whose content is no text of the document. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);

/**
 * Cuts HTML into tags and text in one pass; never fails: what is no tag is text. Comments, declarations and the content of
 * scripts, styles and the head are left out.
 */
export function* scanHtml(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase();
  let at = 0;
  let close = -1;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    // Looked for again only when passed, so that many lone `<` do not make the scan quadratic.
    if (close < open) close = html.indexOf('>', open);
    if (open < 0) close = -1;
    if (close < 0) {
      yield { kind: 'text', from: at, to: html.length };
      return;
    }
    if (open > at) yield { kind: 'text', from: at, to: open };
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 20))?.[1];
    if (name === undefined) {
      const end = endOfOther(html, open, close);
      if (end === open + 1) yield { kind: 'text', from: open, to: end };
      at = end;
    } else {
      const closes = html[open + 1] === '/';
      yield { kind: 'tag', name, closes };
      at = SILENT.has(name) && !closes ? endOfElement(lower, name, close + 1) : close + 1;
    }
  }
}

/** End of a comment or declaration; a lone `<` is one character of text. */
function endOfOther(html: string, open: number, close: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.length : end + 3;
  }
  return /[!?/]/.test(html[open + 1] ?? '') ? close + 1 : open + 1;
}

function endOfElement(lower: string, name: string, from: number): number {
  const end = lower.indexOf(`</${name}`, from);
  if (end < 0) return lower.length;
  const close = lower.indexOf('>', end);
  return close < 0 ? lower.length : close + 1;
}
