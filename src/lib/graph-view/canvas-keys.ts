import type { WalkDirection } from '../canvas/walk-direction.ts';
import type { NodeAction } from './act-on-node.ts';

/** What a key does in the picture. */
export type CanvasKey =
  | { readonly action: 'walk' | 'move'; readonly direction: WalkDirection }
  | { readonly action: 'zoom'; readonly factor: number }
  | { readonly action: 'whole' | 'leave' | 'menu' }
  | { readonly action: NodeAction };

const KEYS: Readonly<Record<string, CanvasKey>> = {
  ArrowUp: { action: 'walk', direction: 'up' },
  ArrowDown: { action: 'walk', direction: 'down' },
  ArrowLeft: { action: 'walk', direction: 'left' },
  ArrowRight: { action: 'walk', direction: 'right' },
  Home: { action: 'walk', direction: 'first' },
  End: { action: 'walk', direction: 'last' },
  Enter: { action: 'expand' },
  ' ': { action: 'select' },
  ContextMenu: { action: 'menu' },
  Escape: { action: 'leave' },
};

/** Keys that are letters, digits or marks: a reader can switch them off. */
const LETTERS: Readonly<Record<string, CanvasKey>> = {
  '+': { action: 'zoom', factor: 1.25 },
  '=': { action: 'zoom', factor: 1.25 },
  '-': { action: 'zoom', factor: 0.8 },
  '1': { action: 'near-1' },
  '2': { action: 'near-2' },
  '3': { action: 'near-3' },
  c: { action: 'list' },
  f: { action: 'whole' },
  h: { action: 'hide' },
  k: { action: 'pin' },
  m: { action: 'menu' },
  o: { action: 'keep' },
  p: { action: 'path' },
};

const WITH_SHIFT: Readonly<Record<string, CanvasKey>> = {
  Enter: { action: 'open' },
  ' ': { action: 'join' },
  F10: { action: 'menu' },
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Reads a key; `null` for keys that belong to the browser or to the page. */
export function readCanvasKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  { withLetters = true }: { readonly withLetters?: boolean } = {},
): CanvasKey | null {
  if (ctrlKey || metaKey) return null;
  const plain = KEYS[key] ?? null;
  if (altKey) return plain?.action === 'walk' && key.startsWith('Arrow') ? { ...plain, action: 'move' } : null;
  const shifted = shiftKey ? WITH_SHIFT[key] : undefined;
  return shifted ?? plain ?? (withLetters ? (LETTERS[key.toLowerCase()] ?? null) : null);
}

/** The action a key takes on a node; `null` for keys that do something else. */
export function nodeActionOf(key: CanvasKey | null): NodeAction | null {
  switch (key?.action) {
    case undefined:
    case 'walk':
    case 'move':
    case 'zoom':
    case 'whole':
    case 'leave':
    case 'menu':
      return null;
    default:
      return key?.action ?? null;
  }
}
