import { InvalidInputError } from '../errors.ts';
import type { MunicipalityCode } from '../model/ids.ts';
import type { ComparedMunicipality } from './comparison-view.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { listMunicipalities } from './list-municipalities.ts';

/** Columns a page can hold. */
export const MOST_COLUMNS = 12;
/** Columns where nobody chose. */
const USUAL_COLUMNS = 6;

/**
 * The municipalities to compare with their documents, in the order asked for; without a wish the first ones by code. Throws
 * `InvalidInputError` for a code without a loaded document and for more than {@link MOST_COLUMNS}.
 */
export async function chooseColumns(
  context: GraphContext,
  codes: readonly MunicipalityCode[],
): Promise<readonly ComparedMunicipality[]> {
  const all = await listMunicipalities(context);
  const wanted = codes.length === 0 ? all.slice(0, USUAL_COLUMNS).map(({ code }) => code) : [...new Set(codes)];
  if (wanted.length > MOST_COLUMNS) {
    throw new InvalidInputError(
      `chooseColumns: at most ${MOST_COLUMNS} municipalities stand side by side, got ${wanted.length}; choose fewer`,
      { details: { municipalities: wanted.length } },
    );
  }
  const { documents } = await recallGraph(context.store);
  return wanted.map((code) => {
    const summary = all.find((one) => one.code === code);
    if (summary === undefined) {
      throw new InvalidInputError(`chooseColumns: no loaded document belongs to ${code}; choose one of the list`, {
        details: { municipality: code },
      });
    }
    const own = [...documents.values()].filter(({ city }) => city.code === code);
    return { ...summary, documents: own.map(({ id, title, status, period }) => ({ id, title, status, period })) };
  });
}
