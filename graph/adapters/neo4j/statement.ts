/** Text of a statement and its parameters. Whatever a caller passes is a parameter; the text is made of constants alone. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Version of the way the graph is laid out in the database; raise it with every change that old readers would not understand. */
export const FORMAT = 'atlas/2';

/**
 * A question about the active graph: finds the pointer and hands it to `body` as `atlas`, in one statement, so that pointer and data
 * belong together. `body` must end with `RETURN … AS answer` and give exactly one row; so no row at all means that nothing is stored.
 */
export function question(body: string, parameters: Statement['parameters']): Statement {
  return {
    text: `MATCH (atlas:_Atlas {id: 'active', format: $format})
CALL (atlas) {
${body}
}
RETURN answer`,
    parameters: { ...parameters, format: FORMAT },
  };
}
