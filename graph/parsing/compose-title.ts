import type { SourceText } from '../reading/source-text.ts';

/** Placeholder */
export function composeTitle(text: SourceText): SourceText {
  return text;
}
