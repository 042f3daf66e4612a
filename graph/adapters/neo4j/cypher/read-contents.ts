import type { Statement } from '../statement.ts';

/**
 * What the pointer says, whatever its format.
 *
 * @example
 * readContents().text // MATCH (atlas:_Atlas {id: 'active'}) RETURN atlas {.format, .slot, …} AS answer
 */
export function readContents(): Statement {
  return {
    text: `MATCH (atlas:_Atlas {id: 'active'})
RETURN atlas {.format, .slot, .stamp, .tokeniser, .model, .counts, .labelled} AS answer`,
    parameters: {},
  };
}
