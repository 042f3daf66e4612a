import { graphMessages } from '../../src/lib/messages/graph.ts';
import { node, syntheticPart } from './synthetic-part.ts';

/** Two cities that share a concept: m-1 and m-2 open the picture, m-3 is loaded and not placed. */
export const PART = syntheticPart([
  { id: 'm-2', city: '020001', title: '移住支援', mentions: ['migration'], more: 2 },
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-3', city: '020001', mentions: ['migration'], kind: 'project' },
]);
/** What the picture opens with. */
export const OPENING = ['m-1', 'm-2', 'migration'].map(node);
/** Words it is drawn with. */
export const TEXTS = { language: 'ja', messages: graphMessages('ja') } as const;
