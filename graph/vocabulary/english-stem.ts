/**
 * An English word without its endings, British and American spelling alike (revitalisation, revitalize; neighbour, center); coarser than
 * a dictionary, so that a known word is seldom taken for an unknown one.
 */
export function englishStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/'s?$/u, '')
    .replace(/ies$/u, 'y')
    .replaceAll('z', 's')
    .replaceAll('our', 'or')
    .replace(/tres?$/u, 'ter')
    .replace(/(?:ations?|ing|ed|es|ers?|ly|s|e)$/u, '');
}
