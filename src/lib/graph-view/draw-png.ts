import type { FramedSvg } from '../canvas/svg/framed-svg.ts';

/** Dots per px, so that print stays sharp; large pictures get fewer, because canvases have a limit. */
const SHARPNESS = 2;
const MOST_PIXELS = 60_000_000;

/** The drawing as PNG; rejects where the browser cannot draw it. */
export async function drawPng({ svg, width, height }: FramedSvg): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('drawPng: the browser drew nothing; take the SVG instead'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
