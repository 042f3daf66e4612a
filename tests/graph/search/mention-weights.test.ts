import { expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import { mentionWeights, SECTION_SHARE } from '#graph/search/mention-weights.ts';

it('keeps the surest mention of each concept, in whatever order they come', () => {
  const [own, heading, both] = ['own', 'heading', 'both'].map((id) => id as NodeId);
  if (own === undefined || heading === undefined || both === undefined) throw new RangeError('three ids');
  const mentions = [
    { concept: both, isFromSection: false },
    { concept: both, isFromSection: true },
    { concept: heading, isFromSection: true },
    { concept: own, isFromSection: false },
  ];
  const weights = { both: 1, heading: SECTION_SHARE, own: 1 };
  expect(Object.fromEntries(mentionWeights(mentions))).toStrictEqual(weights);
  expect(Object.fromEntries(mentionWeights(mentions.toReversed()))).toStrictEqual(weights);
});
