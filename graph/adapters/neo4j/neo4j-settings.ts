/** How to reach a server. */
export interface Neo4jSettings {
  /** Scheme `bolt` or `neo4j` (routing: clusters and Aura), each also with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
