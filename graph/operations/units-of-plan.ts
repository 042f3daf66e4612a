import type { ParsedPlan } from '../model/parsed-plan.ts';
import { unitRecordsOfPlan } from '../model/records-of-plan.ts';
import type { Unit } from '../model/unit.ts';
import { unitOfRecord } from '../model/unit-of-record.ts';

/** All findable units of a document: measures, themes, indicators, terms, policy items, passages, in this order. */
export function unitsOfPlan(plan: ParsedPlan): readonly Unit[] {
  return unitRecordsOfPlan(plan).flatMap(({ label, record }) => unitOfRecord(record, label) ?? []);
}
