import type { EdgeSingular, NodeSingular, StylesheetStyle } from 'cytoscape';
import { kindStyles } from './kind-styles.ts';
import type { Palette } from './palette.ts';
import { METRICS } from './lanes/lane-metrics.ts';

/** Below this zoom the labels of rows are smaller than 11 px and are left out; pills and plates stay readable longer. */
const ROW_LABEL_ZOOM = 0.8;
const PILL_LABEL_ZOOM = 0.45;

/** Styles of everything drawn, for one palette. */
export function canvasStyles(palette: Palette): readonly StylesheetStyle[] {
  return [...nodeStyles(palette), ...kindStyles(palette), ...threadStyles(palette), ...focusStyles(palette)];
}

function nodeStyles({ paper, ink, ink2, font, slots, isForced }: Palette): readonly StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        'font-family': font,
        'font-size': METRICS.font,
        color: ink,
        'text-wrap': 'wrap',
        'text-max-width': '10000px',
        'line-height': 1.24,
        'text-valign': 'center',
        'overlay-opacity': 0,
      },
    },
    { selector: '.scenery', style: { events: 'no', 'z-index': 0, shape: 'rectangle' } },
    { selector: '.ground, .plate', style: { width: 'data(width)', height: 'data(height)' } },
    { selector: '.ground', style: { 'background-opacity': isForced ? 0 : 0.5 } },
    {
      selector: '.plate',
      style: {
        label: 'data(label)',
        'font-size': 15,
        'font-weight': 'bold',
        'text-margin-y': (plate: NodeSingular) => Number(plate.data('labelY')),
        'min-zoomed-font-size': 15 * 0.3,
        'background-opacity': isForced ? 0 : 1,
        'border-width': isForced ? 1 : 0,
        'border-color': ink,
      },
    },
    {
      selector: '.head',
      style: {
        label: 'data(label)',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'font-size': 12,
        color: ink2,
        'min-zoomed-font-size': 12 * ROW_LABEL_ZOOM,
      },
    },
    { selector: '.head.left', style: { 'text-halign': 'left' } },
    { selector: '.head.right', style: { 'text-halign': 'right' } },
    {
      selector: '.heading',
      style: {
        label: 'data(label)',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'text-halign': 'right',
        color: ink2,
        'min-zoomed-font-size': METRICS.font * ROW_LABEL_ZOOM,
      },
    },
    { selector: '.heading-0', style: { 'font-weight': 'bold', color: ink } },
    {
      selector: '.row',
      style: {
        label: 'data(label)',
        width: 12,
        height: 12,
        'text-events': 'yes',
        'z-index': 3,
        'min-zoomed-font-size': METRICS.font * ROW_LABEL_ZOOM,
      },
    },
    { selector: '.row.group', style: { 'font-weight': 'bold' } },
    {
      selector: '.row.left',
      style: { 'text-halign': 'left', 'text-justification': 'right', 'text-margin-x': -METRICS.labelGap },
    },
    {
      selector: '.row.below',
      style: {
        'text-halign': 'center',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        // Straight threads run behind the words, not through them.
        'text-background-color': paper,
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
      },
    },
    {
      selector: '.row.right',
      style: { 'text-halign': 'right', 'text-justification': 'left', 'text-margin-x': METRICS.labelGap },
    },
    {
      selector: '.pill',
      style: {
        label: 'data(label)',
        shape: 'round-rectangle',
        'corner-radius': '14px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': paper,
        'border-width': 1.5,
        'border-color': ink,
        'font-weight': 'bold',
        'text-halign': 'center',
        'z-index': 4,
        'min-zoomed-font-size': METRICS.font * PILL_LABEL_ZOOM,
      },
    },
    ...slots.flatMap(({ colour, tint, onColour }, index): StylesheetStyle[] => [
      { selector: `.ground.slot-${index + 1}`, style: { 'background-color': tint } },
      { selector: `.plate.slot-${index + 1}`, style: { 'background-color': colour, color: onColour } },
    ]),
    ...roundStyles(),
  ];
}

/** From the fifth city on the slots repeat: the plate gets the pattern of its round. */
function roundStyles(): readonly StylesheetStyle[] {
  const pattern = (drawing: string): StylesheetStyle['style'] => ({
    'background-image': `data:image/svg+xml,${encodeURIComponent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" stroke="#fff" stroke-opacity=".45" fill="#fff" fill-opacity=".5">${drawing}</svg>`,
    )}`,
    'background-repeat': 'repeat',
    'background-width': '8px',
    'background-height': '8px',
  });
  return [
    { selector: '.plate.round-2', style: pattern('<path d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke-width="1.5"/>') },
    { selector: '.plate.round-3', style: pattern('<circle cx="2" cy="2" r="1.2" stroke="none"/>') },
  ];
}

function threadStyles({ ink, rule, slots }: Palette): readonly StylesheetStyle[] {
  const data = (name: string) => (edge: EdgeSingular) => String(edge.data(name));
  return [
    {
      selector: 'edge',
      style: { width: 1.25, opacity: 0.5, 'z-index': 1, 'overlay-opacity': 0, 'line-color': ink },
    },
    {
      selector: 'edge.lanes, edge.outline, edge.trunk',
      style: {
        'curve-style': 'unbundled-bezier',
        // Cytoscape knows `endpoints` since 3.24; its types do not.
        'edge-distances': 'endpoints' as 'intersection',
        'source-endpoint': data('sourceEnd'),
        'target-endpoint': data('targetEnd'),
        'control-point-weights': data('weights'),
        'control-point-distances': data('distances'),
      },
    },
    {
      selector: 'edge.trunk',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': data('weights'),
        'segment-distances': data('distances'),
        'segment-radii': [16],
        width: 2.5,
        opacity: 1,
      },
    },
    // Lines from middle to middle run behind the dots and pills, and cost a fraction of those that end at a border.
    { selector: 'edge.free', style: { 'curve-style': 'haystack', 'haystack-radius': 0, opacity: 0.45 } },
    ...slots.map(({ colour }, index): StylesheetStyle => ({
      selector: `edge.slot-${index + 1}`,
      style: { 'line-color': colour },
    })),
    { selector: 'edge.round-2', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 3] } },
    { selector: 'edge.round-3', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 3] } },
    {
      selector: 'edge.plain-thread',
      style: { 'line-color': rule, 'line-style': 'dashed', 'line-dash-pattern': [3, 3], opacity: 0.8 },
    },
    { selector: 'edge.faint', style: { opacity: 0.3 } },
    { selector: 'edge.dim', style: { opacity: 0.16 } },
    { selector: 'edge.selected, edge.hover', style: { width: 2.5, opacity: 1, 'z-index': 2 } },
  ];
}

function focusStyles({ ink, ink3, onInk, selection, focusGlow }: Palette): readonly StylesheetStyle[] {
  return [
    { selector: '.row.dim', style: { color: ink3 } },
    { selector: '.row.selected, .row.near', style: { 'font-weight': 'bold', color: ink } },
    { selector: '.pill.selected', style: { 'background-color': selection, 'border-color': selection, color: onInk } },
    { selector: '.pill.near', style: { 'border-width': 2.5 } },
    { selector: '.row.companion', style: { 'font-weight': 'bold', color: ink } },
    {
      selector: 'node.companion',
      style: { 'outline-width': 3, 'outline-color': ink, 'outline-offset': 3, 'outline-style': 'dashed' },
    },
    // A pinned node is underlined by a short bar, so that it is told by shape.
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': ink } },
    { selector: 'node.hover', style: { 'underlay-color': ink, 'underlay-opacity': 0.12, 'underlay-padding': 4 } },
    { selector: '.pill.hover', style: { 'border-width': 2.5 } },
    {
      selector: 'node.cursor, .row.selected',
      style: { 'outline-width': 3, 'outline-color': ink, 'outline-offset': 2, 'outline-opacity': 1 },
    },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 4,
        'outline-color': '#000000',
        'underlay-color': focusGlow,
        'underlay-opacity': 1,
        'underlay-padding': 3,
      },
    },
    {
      selector: '.row.cursor',
      style: {
        'text-border-width': 2,
        'text-border-color': ink,
        'text-border-opacity': 1,
        'text-background-color': focusGlow,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
      },
    },
  ];
}
