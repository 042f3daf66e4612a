import type { NodeRecord } from './graph-node.ts';
import type { UnitId } from './ids.ts';
import { UNIT_KINDS, type Unit, type UnitKind } from './unit.ts';

/** True for the kinds that search returns. */
export function isUnitKind(kind: string): kind is UnitKind {
  return (UNIT_KINDS as readonly string[]).includes(kind);
}

/**
 * The common face of a findable unit, or `null` for records that are none (sections, concepts, predecessors …).
 * `label` stands in as the title of a passage, which has none of its own.
 */
export function unitOfRecord(record: NodeRecord, label: string): Unit | null {
  switch (record.kind) {
    case 'measure':
    case 'project':
    case 'focus': {
      const { id, document, section, number, title, titleOrigin, text, lines } = record.value;
      return { id, kind: record.kind, document, section, number, title, titleOrigin, text, lines };
    }
    case 'theme': {
      const { id, document, section, number, title, text, lines } = record.value;
      return { ...printed(id, title), kind: 'theme', number, document, section, text, lines };
    }
    case 'indicator': {
      const { id, document, section, name, description, lines } = record.value;
      return { ...printed(id, name), kind: 'indicator', document, section, text: description ?? '', lines };
    }
    case 'term': {
      const { id, document, mark, word, definition, lines } = record.value;
      return { ...printed(id, word), kind: 'term', number: mark, document, section: null, text: definition, lines };
    }
    case 'policy-item': {
      const { id, document, group, code, title, lines } = record.value;
      return { ...printed(id, title), kind: 'policy-item', number: code, document, section: null, text: group, lines };
    }
    case 'passage': {
      const { id, document, section, text, lines } = record.value;
      return { ...printed(id, label), kind: 'passage', document, section, text, lines };
    }
    case 'municipality':
    case 'document':
    case 'section':
    case 'predecessor':
    case 'department':
    case 'concept':
      return null;
  }
}

function printed(id: UnitId, title: string): Pick<Unit, 'id' | 'number' | 'title' | 'titleOrigin'> {
  return { id, number: null, title, titleOrigin: 'verbatim' };
}
