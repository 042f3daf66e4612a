import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopCandidates } from '#graph/adapters/embedded/top-candidates.ts';

const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ noNaN: true })), { maxLength: 200 });

it('keeps what sorting everything would put first', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 40 }), fc.nat(), (scores, limit, shift) => {
      // Ranks that are not the order of the nodes.
      const ranks = Uint32Array.from(scores, (_, node) => (node * 7919 + shift) % 104_729);
      const best = new TopCandidates(limit, ranks);
      scores.forEach((score, node) => {
        best.offer(node, score);
      });
      const all = scores.map((score, node) => ({ node, score }));
      const sorted = all.sort((a, b) => b.score - a.score || (ranks[a.node] ?? 0) - (ranks[b.node] ?? 0));
      expect(best.list()).toStrictEqual(sorted.slice(0, limit));
    }),
  );
});
