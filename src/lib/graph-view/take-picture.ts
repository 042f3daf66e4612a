import { dateInJapan } from '#graph/model/date-in-japan.ts';
import { emphasise } from '../canvas/emphasis.ts';
import { readPalette } from '../canvas/palette.ts';
import { framedSvg, type FramedSvg } from '../canvas/svg/framed-svg.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { focusOf } from './focus-of.ts';

/** The view as a drawing to take away, with its title, legend, sources and day. */
export function takePicture(view: ExplorationView, title: string): FramedSvg {
  const { picture, look, visible, texts } = view;
  const { files, kinds, canvas } = texts.messages;
  const isGrouped = view.arrangement.folded.size > 0;
  // Printed on white whatever the reader's screen looks like.
  const palette = { ...readPalette(document.documentElement), paper: '#ffffff', isForced: false };
  const sources = new Set(visible.nodes.map(({ document: source }) => source));
  const documents = visible.documents.filter(({ id }) => sources.has(id));
  const named = documents.map((source) => [source.title, source.status ?? ''].filter(Boolean).join(' '));
  return framedSvg(
    { picture, look, palette, emphasis: emphasise(focusOf(view), picture.threads) },
    {
      title,
      legend: [
        ...view.kinds.filter(({ isShown }) => isShown).map(({ kind }) => ({ kind, name: kinds[kind] })),
        ...(isGrouped ? [{ kind: 'section' as const, name: canvas.groups }] : []),
      ],
      notes: [
        files.note,
        ...(isGrouped ? [canvas.groupedNote] : []),
        files.source(named),
        `${files.shown(visible.nodes.length, visible.edges.length)}　${files.made(dateInJapan(new Date()))}`,
      ],
    },
  );
}
