import type { Palette } from '../../src/lib/canvas/palette.ts';

/** Colours as a page in the light scheme hands them to a picture. */
export const SAMPLE_PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  rule: '#767676',
  onInk: '#ffffff',
  selection: '#1a1a1a',
  focusGlow: '#ffd43d',
  slots: ['#0c472a', '#008299', '#5c10be', '#c74700'].map((colour) => ({
    colour,
    tint: '#eeeeee',
    onColour: '#ffffff',
  })),
  font: 'sans-serif',
  isForced: false,
};
