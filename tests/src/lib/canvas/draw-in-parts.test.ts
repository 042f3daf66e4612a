import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { drawInParts } from '../../../../src/lib/canvas/draw-in-parts.ts';
import { syncElements, syncInFrames } from '../../../../src/lib/canvas/sync-elements.ts';

/** So many nodes in a row, each joined to the one before it. */
function chain(nodes: number, classes: readonly string[] = []): readonly ElementDefinition[] {
  const ids = Array.from({ length: nodes }, (_, index) => `n-${index}`);
  return [
    ...ids.map((id, x) => ({ group: 'nodes' as const, data: { id }, position: { x, y: 0 }, classes: [...classes] })),
    ...ids.slice(1).map((id, index) => ({
      group: 'edges' as const,
      data: { id: `e-${index}`, source: `n-${index}`, target: id },
      classes: [...classes],
    })),
  ];
}

const contents = (cy: Core) =>
  cy
    .elements()
    .map((element) => ({ id: element.id(), classes: element.classes(), at: element.isNode() && element.position() }));

describe('drawing over several frames', () => {
  let cy: Core;
  let holds: MockInstance;
  let releases: MockInstance;

  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 0));
    cy = cytoscape({ headless: true, styleEnabled: true });
    holds = vi.spyOn(cy, 'startBatch');
    releases = vi.spyOn(cy, 'endBatch');
  });

  afterEach(() => {
    cy.destroy();
    vi.unstubAllGlobals();
  });

  it('adds every element and tells how much stands, up to the whole', async () => {
    const shares: number[] = [];
    const elements = chain(200);
    await drawInParts(cy, elements, { isCurrent: () => true, onDrawn: (share) => shares.push(share) });
    expect(cy.elements().map((element) => element.id())).toStrictEqual(elements.map(({ data }) => data.id));
    expect(shares).toStrictEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(releases).toHaveBeenCalledTimes(holds.mock.calls.length);
  });

  it('ends where another picture is wanted', async () => {
    let isCurrent = true;
    await drawInParts(cy, chain(200), {
      isCurrent: () => isCurrent,
      onDrawn: () => {
        isCurrent = false;
      },
    });
    expect(cy.elements().length).toBeLessThan(200);
    expect(releases).toHaveBeenCalledTimes(holds.mock.calls.length);
  });

  it('comes to the same picture as drawing at once', async () => {
    syncElements(cy, chain(40), { duration: 0 });
    const other = cytoscape({ headless: true, styleEnabled: true });
    syncElements(other, chain(40), { duration: 0 });
    const next = chain(70, ['near']).filter(
      ({ data }) => data.id !== 'n-3' && data['source'] !== 'n-3' && data['target'] !== 'n-3',
    );
    await syncInFrames(cy, next, () => true);
    syncElements(other, next, { duration: 0 });
    expect(contents(cy)).toStrictEqual(contents(other));
    other.destroy();
  });
});
