import type { ComparedMunicipality } from '../operations/comparison-view.ts';

/** A compared municipality as answers show it. */
export function toColumn(
  { code, name, prefecture, document, listsMeasures, documents }: ComparedMunicipality,
  site: string,
) {
  return {
    ...{ code, name, prefecture, document, listsMeasures },
    documents: documents.map(({ id, title, status, period }) => ({
      ...{ id, title, status },
      period: period?.label ?? null,
      address: `${site}/documents/${id}`,
    })),
  };
}
