import type { WalkDirection } from '../canvas/walk.ts';

/** What a key does in the picture. */
export type CanvasKey =
  | { readonly action: 'walk'; readonly direction: WalkDirection }
  | { readonly action: 'zoom'; readonly factor: number }
  | { readonly action: 'whole' | 'leave' | 'expand' | 'open' | 'select' | 'hide' };

const KEYS: Readonly<Record<string, CanvasKey>> = {
  ArrowUp: { action: 'walk', direction: 'up' },
  ArrowDown: { action: 'walk', direction: 'down' },
  ArrowLeft: { action: 'walk', direction: 'left' },
  ArrowRight: { action: 'walk', direction: 'right' },
  Home: { action: 'walk', direction: 'first' },
  End: { action: 'walk', direction: 'last' },
  '+': { action: 'zoom', factor: 1.25 },
  '=': { action: 'zoom', factor: 1.25 },
  '-': { action: 'zoom', factor: 0.8 },
  Enter: { action: 'expand' },
  ' ': { action: 'select' },
  h: { action: 'hide' },
  f: { action: 'whole' },
  Escape: { action: 'leave' },
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Reads a key; `null` for keys that belong to the browser or to the page. */
export function readCanvasKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): CanvasKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter' && shiftKey) return { action: 'open' };
  return KEYS[key] ?? KEYS[key.toLowerCase()] ?? null;
}
