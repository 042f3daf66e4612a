import type { Block } from '../reading/block.ts';
import { linesOfText, sliceText, type SourceText } from '../reading/source-text.ts';
import type { DocumentFacts } from './cite-document.ts';
import { walkDocument } from './document-walk.ts';
import type { PassageDraft, PolicyItemDraft } from './draft.ts';
import { findItemUnits } from './find-item-units.ts';
import { findEnumeratedThemes, findListedUnits } from './find-listed-units.ts';
import { findPassages } from './find-passages.ts';
import { findReferences } from './find-references.ts';
import { findRelatedPlans, type RelatedPlanDraft } from './find-related-plans.ts';
import { findSoCalledTerms, findTerms } from './find-terms.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { PlanDrafts } from './plan-drafts.ts';
import type { PlanProfile } from './plan-profile.ts';
import { readOverview } from './read-overview.ts';
import { readPolicyMatrix } from './read-policy-matrix.ts';
import { readingRules } from './reading-rules.ts';
import type { Body, WalkedDocument } from './walked-document.ts';

/** Finds everything in the blocks of one document. Finders run in turn; each takes its own and leaves the rest. */
export function draftPlan(all: readonly Block[], facts: DocumentFacts, profile: PlanProfile): PlanDrafts {
  const blocks = all.filter((block) => !isResidue(block, profile));
  const rules = readingRules(profile);
  const walked = walkDocument(blocks, { rules, profile, title: facts.title });
  const bodies = joinBodies(walked.bodies);
  const terms = findTerms(bodies, rules.units);
  const references = findReferences(terms.rest, profile.references);
  const listed = findListedUnits(references.rest, rules.units);
  const items = findItemUnits(walked.items, listed.rest, references.found);
  const tables = readPendingTables(walked, all);
  return {
    ...walked,
    measures: inOrder([...walked.measures, ...listed.measures, ...items.measures]),
    themes: inOrder([...items.themes, ...listed.themes, ...findEnumeratedThemes(bodies, rules.units)]),
    indicators: inOrder([...walked.indicators, ...listed.indicators]),
    terms: inOrder([...terms.found, ...findSoCalledTerms(bodies, rules.units)]),
    policyItems: tables.policyItems,
    relatedPlans: inOrder([...findRelatedPlans(textsOf(bodies, blocks)), ...declaredPlans(profile, all)]),
    passages: inOrder([...walked.passages, ...tables.passages, ...findPassages(items.rest)]),
    unplaced: inOrder([...walked.unplaced, ...profile.residue]),
  };
}

function isResidue(block: Block, { residue }: PlanProfile): boolean {
  return residue.some(({ lines }) => block.lines[0] >= lines[0] && block.lines[1] <= lines[1]);
}

function inOrder<Draft extends { readonly lines: readonly [number, number] }>(
  drafts: readonly Draft[],
): readonly Draft[] {
  return drafts.toSorted((a, b) => a.lines[0] - b.lines[0]);
}

/** Joins wrapped paragraphs, each within its own section and item. */
function joinBodies(bodies: readonly Body[]): readonly Body[] {
  const runs: Body[][] = [];
  for (const body of bodies) {
    const run = runs.at(-1);
    if (run?.[0]?.section === body.section && run[0].item === body.item) run.push(body);
    else runs.push([body]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    return joinWrapped(run.map(({ block }) => block)).map((block) => ({ ...first, block }));
  });
}

function readPendingTables(
  walked: WalkedDocument,
  all: readonly Block[],
): { readonly policyItems: readonly PolicyItemDraft[]; readonly passages: readonly PassageDraft[] } {
  const policyItems: PolicyItemDraft[] = [];
  const passages: PassageDraft[] = [];
  for (const { rule, rows } of walked.pendingTables) {
    if (rule.read === 'matrix') policyItems.push(...readPolicyMatrix({ rows, all, rule }, walked.sections));
    if (rule.read === 'overview') passages.push(...readOverview(rows, rule, walked.sections));
  }
  return { policyItems, passages };
}

/** Texts in which plans can be named: paragraphs as joined, and the cells of tables. */
function textsOf(bodies: readonly Body[], blocks: readonly Block[]): readonly SourceText[] {
  const cells = blocks.flatMap((block) => (block.kind === 'table-row' ? block.cells : []));
  return [...bodies.filter(({ block }) => block.kind !== 'table-row').map(({ block }) => block.text), ...cells];
}

function declaredPlans(profile: PlanProfile, blocks: readonly Block[]): readonly RelatedPlanDraft[] {
  return profile.relatedPlans.flatMap(({ relation, lines, words }) => {
    const block = blocks.find(({ lines: here, text }) => here[0] === lines[0] && text.text.includes(words));
    if (block === undefined) return [];
    const at = block.text.text.indexOf(words);
    const name = sliceText(block.text, at, at + words.length);
    return [{ relation, name, lines: [linesOfText(name)[0], lines[1]] as const }];
  });
}
