import { cutSheets } from '../canvas/svg/cut-sheets.ts';
import type { FramedSvg } from '../canvas/svg/framed-svg.ts';

/** Height of a sheet of A4 or A3 within its margins, of its width. */
const PROPORTION = 1.44;

/**
 * Puts a drawing into an element as one figure for each sheet of paper. As elements of the page, not as an image: an
 * image would still be loading when the browser prints. Without a drawing the element is emptied.
 */
export function fillSheets(element: HTMLElement, picture: FramedSvg | null): void {
  element.replaceChildren(...(picture === null ? [] : drawSheets(picture)));
}

function drawSheets(picture: FramedSvg): readonly Node[] {
  const drawing = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  // The page's own rules for its drawings would be stronger than attributes.
  for (const text of drawing.querySelectorAll<SVGTextElement>('text'))
    text.style.fill = text.getAttribute('fill') ?? '';
  return cutSheets(picture, PROPORTION).map(({ top, bottom }) => {
    const sheet = document.importNode(drawing, true);
    sheet.setAttribute('role', 'img');
    sheet.setAttribute('viewBox', `0 ${top} ${picture.width} ${bottom - top}`);
    return sheet;
  });
}
