import { takenText } from '../exporting/taken-text.ts';
import type { SideBySideView } from './side-by-side-view.ts';
import { takeSideBySide, type TakenFrame } from './take-side-by-side.ts';

/** Units beside each other as plain text for a message, each with its source. */
export function sideBySideText(view: SideBySideView, frame: TakenFrame): string {
  return takenText(takeSideBySide(view, frame));
}
