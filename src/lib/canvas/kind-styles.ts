import type { Css, StylesheetStyle } from 'cytoscape';
import type { NodeKind } from '#graph/model/graph-node.ts';
import type { Palette } from './palette.ts';

type Shape = Css.NodeShape;

/** Form of the dot of a kind, the same as its mark in lists: kinds are told by shape, the colour belongs to the city. */
export interface KindForm {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly fill: 'solid' | 'hollow' | 'ring';
}

const DOT = { shape: 'ellipse', width: 12, height: 12 } as const;
const HOLLOW_DOT = { shape: 'ellipse', width: 9, height: 9, fill: 'hollow' } as const;
const PAGE = { shape: 'rectangle', width: 11, height: 13, fill: 'hollow' } as const;

/** Forms of the dots of all kinds; concepts are pills. */
export const KIND_FORMS: Readonly<Record<Exclude<NodeKind, 'concept'>, KindForm>> = {
  measure: { ...DOT, fill: 'solid' },
  project: { ...DOT, fill: 'ring' },
  focus: HOLLOW_DOT,
  theme: { shape: 'diamond', width: 14, height: 14, fill: 'solid' },
  indicator: { shape: 'triangle', width: 13, height: 12, fill: 'solid' },
  department: { shape: 'hexagon', width: 13, height: 12, fill: 'hollow' },
  document: PAGE,
  section: PAGE,
  term: { shape: 'tag', width: 13, height: 10, fill: 'hollow' },
  'policy-item': PAGE,
  passage: { shape: 'rectangle', width: 12, height: 6, fill: 'solid' },
  predecessor: HOLLOW_DOT,
  municipality: { shape: 'rectangle', width: 12, height: 12, fill: 'solid' },
};

/** Styles of the dots of every kind in every slot. */
export function kindStyles(palette: Palette): readonly StylesheetStyle[] {
  return Object.entries(KIND_FORMS).flatMap(([kind, form]) => [
    { selector: `.row.${kind}`, style: { shape: form.shape, width: form.width, height: form.height } },
    ...palette.slots.map(({ colour }, index) => ({
      selector: `.row.${kind}.slot-${index + 1}`,
      style: fillOf(form, colour, palette.paper),
    })),
  ]);
}

function fillOf({ fill }: KindForm, colour: string, paper: string): StylesheetStyle['style'] {
  switch (fill) {
    case 'solid':
      return { 'background-color': colour };
    case 'hollow':
      return { 'background-color': paper, 'border-width': 2, 'border-color': colour };
    case 'ring':
      return {
        'background-color': colour,
        'background-fill': 'radial-gradient',
        'background-gradient-stop-colors': [paper, paper, colour, colour],
        // In percent of the whole width: Cytoscape's radial gradients are as wide as the node is.
        'background-gradient-stop-positions': [0, 19, 23, 100],
      };
  }
}
