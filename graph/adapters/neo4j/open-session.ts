import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Neo4jSettings } from './neo4j-settings.ts';

/** A session on the named database. Reading sessions may be served by any member of a cluster. The caller closes it. */
export function openSession(driver: Driver, { database }: Neo4jSettings, access: 'READ' | 'WRITE'): Session {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
  return driver.session({ database, defaultAccessMode: neo4j.session[access] });
}
