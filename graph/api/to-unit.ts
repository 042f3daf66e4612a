import type { z } from 'zod';
import type { Unit } from '../model/unit.ts';
import type { UnitLine } from '../operations/views.ts';
import type { unitSchema } from './schemas/unit.ts';
import { linesAddress } from '../model/lines-address.ts';

/** A unit as answers show it. */
export type UnitAnswer = z.input<typeof unitSchema>;

/** A unit with where it stands, as answers show it. */
export function toUnit({ unit, city, document, sectionPath }: UnitLine, site: string): UnitAnswer {
  const { id, kind, number, title, titleOrigin, text, lines }: Unit = unit;
  return {
    ...{ id, kind, number, title, titleOrigin, text },
    city: { code: city.code, name: city.name },
    document: { id: document.id, title: document.title, status: document.status },
    section: { id: unit.section, path: [...sectionPath] },
    lines: [...lines],
    address: linesAddress(site, document.id, lines),
  };
}
