import { describe, expect, it } from 'vitest';
import { openDriver } from '#graph/adapters/neo4j/open-driver.ts';
import { InvalidInputError } from '#graph/errors.ts';

const settings = (uri: string) => ({ uri, user: 'neo4j', password: 'a secret password', database: 'neo4j' });

describe('openDriver', () => {
  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes %s:// addresses', async (scheme) => {
    const driver = openDriver(settings(`${scheme}://db.example:7687`));
    expect(driver.isEncrypted()).toBe(scheme.includes('+'));
    await driver.close();
  });

  it.each(['http://db:7687', 'db', '', 'bolt//db', 'neo4j+x://db'])(
    'refuses %j without telling the password',
    (uri) => {
      expect(() => openDriver(settings(uri))).toThrow(InvalidInputError);
      expect(() => openDriver(settings(uri))).toThrow(/NEO4J_URI/);
      expect(() => openDriver(settings(uri))).not.toThrow(/secret/);
    },
  );
});
