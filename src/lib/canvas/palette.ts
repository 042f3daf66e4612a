/** Colours and type of the page as the canvas needs them: it knows no CSS. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly onInk: string;
  readonly selection: string;
  readonly focusGlow: string;
  /** Colour and tint of each city slot, in order. */
  readonly slots: readonly { readonly colour: string; readonly tint: string; readonly onColour: string }[];
  readonly font: string;
  /** In forced colours plates are framed instead of filled. */
  readonly isForced: boolean;
}

/** Colours computed by the page, so that tokens, contrast settings and forced colours reach the canvas. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const isForced = matchMedia('(forced-colors: active)').matches;
  // Forced colours would replace the probe's own colour by the text colour.
  probe.style.setProperty('forced-color-adjust', 'none');
  const paper = colour('var(--paper)');
  const palette: Palette = {
    paper,
    ink: colour('var(--ink)'),
    ink2: colour('var(--ink-2)'),
    ink3: colour('var(--ink-3)'),
    rule: colour('var(--rule-control)'),
    onInk: isForced ? colour('HighlightText') : paper,
    selection: colour('var(--concept-fill-on)'),
    focusGlow: isForced ? colour('Highlight') : colour('var(--focus-glow)'),
    slots: [1, 2, 3, 4].map((slot) => ({
      colour: colour(`var(--city-${slot})`),
      tint: colour(`var(--city-${slot}-tint)`),
      onColour: isForced ? colour('CanvasText') : '#ffffff',
    })),
    font: getComputedStyle(element).fontFamily,
    isForced,
  };
  probe.remove();
  return palette;
}
