/** True where the text has a letter or a digit in any script; anything else has no meaning a model could give. */
export function hasEmbeddableText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
