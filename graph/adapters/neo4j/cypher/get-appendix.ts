import type { DocumentId } from '../../../model/ids.ts';
import { question, type Statement } from '../statement.ts';

/**
 * What a document holds beside its nodes, as JSON; `null` where there is no such document.
 *
 * @example
 * getAppendix('d-abcdefghijkl').parameters // { document: 'd-abcdefghijkl', … }
 */
export function getAppendix(document: DocumentId): Statement {
  return question(
    `  OPTIONAL MATCH (appendix:_Appendix {key: atlas.slot + ' ' + $document})
  RETURN appendix.content AS answer`,
    { document },
  );
}
