import type { Embedder } from '../embedding/embedder.ts';
import type { LinkedPlan } from '../model/atlas.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { Section } from '../model/section.ts';
import type { Unit } from '../model/unit.ts';
import { embeddingText } from '../search/embedding-text.ts';
import { indexTokens } from '../search/index-tokens.ts';
import { splitSentences } from '../search/split-sentences.ts';
import type { IndexedUnit, StoredPlan } from '../storage/graph-store.ts';
import { sectionLabel, sectionPath } from './describe-units.ts';
import { unitsOfPlan } from './units-of-plan.ts';

/** Adds to a linked document what search needs of its units; vectors only where there is an embedder. */
export async function indexPlan(linked: LinkedPlan, embedder: Embedder | null): Promise<StoredPlan> {
  const units = unitsOfPlan(linked.plan);
  const sentences = units.map((unit) => splitSentences(unit.text).map(({ text }) => text));
  const vectors = (await embedder?.embed(units.map(embeddingText), 'document')) ?? null;
  const sentenceVectors = (await embedder?.embed(sentences.flat(), 'document')) ?? null;
  const departments = new Map(linked.plan.measures.map((measure) => [measure.id, measure.departments]));
  const sections = new Map(linked.plan.sections.map((section) => [section.id as string, section]));
  let taken = 0;
  const indexed = units.map((unit, index): IndexedUnit => {
    const from = taken;
    taken += sentences[index]?.length ?? 0;
    return {
      id: unit.id,
      tokens: indexTokens({ ...fields(unit, sections), departments: departments.get(unit.id) ?? [] }),
      vector: vectors?.[index] ?? null,
      sentenceVectors: sentenceVectors?.slice(from, taken) ?? [],
    };
  });
  return { ...linked, units: indexed };
}

function fields(unit: Unit, sections: ReadonlyMap<string, Section>) {
  return {
    title: unit.title,
    text: unit.text,
    sectionPath: sectionPath(sections, unit.section).map(sectionLabel),
  };
}

/** Number of texts of a document that are embedded, for progress. */
export function countTexts(plan: ParsedPlan): number {
  return unitsOfPlan(plan).reduce((sum, unit) => sum + 1 + splitSentences(unit.text).length, 0);
}
